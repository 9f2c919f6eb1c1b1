import type { Problem } from '#contracts';
import type { Answer, Input, Method, Route } from './contract';
import { ApiError, LostConnection } from './problem';

/** What a call is made of once its types have been checked. */
interface Call {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined | null>;
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

function address(route: string, { path = {}, query = {} }: Call) {
  const filled = route.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `${filled}?${text}` : filled;
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Problem;
    if (body.code) return body;
  } catch {
    // A proxy or a crashed server answers without a problem document.
  }
  const code = response.status >= 500 ? 'service.unavailable' : 'internal-error';
  return { type: 'about:blank', title: response.statusText, status: response.status, code };
}

async function send(method: string, route: string, call: Call): Promise<unknown> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
  };
  // The browser names the content type of a form itself, with its border.
  const isForm = call.body instanceof FormData;
  if (call.body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  if (call.idempotencyKey) headers['Idempotency-Key'] = call.idempotencyKey;
  let response: Response;
  try {
    response = await fetch(address(route, call), {
      method,
      headers,
      body: isForm ? (call.body as FormData) : call.body === undefined ? undefined : JSON.stringify(call.body),
      credentials: 'same-origin',
      signal: call.signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new LostConnection();
  }
  if (!response.ok) throw new ApiError(await problemOf(response));
  const text = await response.text();
  return text ? JSON.parse(text) : undefined;
}

/** A route that needs nothing may be called with nothing. */
type Arguments<I> = Partial<I> extends I ? [input?: I] : [input: I];

const caller =
  <M extends Method>(method: M) =>
  <P extends Route<M>>(route: P, ...[input]: Arguments<Input<P, M>>) =>
    send(method.toUpperCase(), route, (input ?? {}) as Call) as Promise<Answer<P, M>>;

/** Every call of the server, typed by its own OpenAPI document. */
export const api = {
  get: caller('get'),
  post: caller('post'),
  patch: caller('patch'),
  put: caller('put'),
  delete: caller('delete'),
};

/** Sends a file, with texts beside it, to a route that takes one. */
export const uploadTo = <P extends Route<'post'>>(route: P, path: Record<string, string>, form: FormData) =>
  send('POST', route, { path, body: form }) as Promise<Answer<P, 'post'>>;
