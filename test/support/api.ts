/** An answer as a test looks at it. */
export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Headers;
  body: T;
}

export interface RequestOptions {
  headers?: Record<string, string>;
}

/** A client of the real HTTP interface, as one person or as nobody. */
export class Api {
  constructor(
    readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  as(cookie: string): Api {
    return new Api(this.url, { cookie: `oz_login=${cookie}` });
  }

  bearing(token: string): Api {
    return new Api(this.url, { authorization: `Bearer ${token}` });
  }

  get<T = Record<string, unknown>>(path: string, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('GET', path, undefined, options);
  }

  post<T = Record<string, unknown>>(path: string, body?: unknown, options?: RequestOptions): Promise<Answer<T>> {
    return this.send('POST', path, body ?? {}, options);
  }

  put<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PUT', path, body);
  }

  patch<T = Record<string, unknown>>(path: string, body: unknown): Promise<Answer<T>> {
    return this.send('PATCH', path, body);
  }

  delete<T = Record<string, unknown>>(path: string): Promise<Answer<T>> {
    return this.send('DELETE', path);
  }

  /** Text is sent as it is, anything else as JSON. */
  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    options: RequestOptions = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...this.headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...options.headers,
      },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: (json && text ? JSON.parse(text) : text) as T };
  }
}
