import { inState } from '#stack/paths';

/** The path of a working mediasoup worker; built first where there is none, which takes minutes. */
export async function mediaWorker(): Promise<string> {
  const { prepareMediaWorker } = await import('#stack/media-worker/prepare');
  return prepareMediaWorker({ cacheDir: inState('cache') });
}
