/**
 * Whether a process of the product does its work: the api by its health route, the others by the line they log.
 * @param {'api' | 'worker' | 'media'} name
 * @param {string} output
 * @param {string} url
 */
export async function isReady(name, output, url) {
  if (name !== 'api') return saysReady(output);
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {string} output lines of JSON, in which one has a message ending in "ready" */
export const saysReady = (output) => /^\{.*"msg":"[^"]*\bready"/m.test(output);
