import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export interface ExternalAccount {
  email?: string;
  email_verified?: boolean;
  name?: string;
}

/** A real OpenID Connect provider on this machine, whose people sign in without a page. */
export class LocalProvider {
  /** Who signs in next. */
  subject = '';
  readonly accounts = new Map<string, ExternalAccount>();
  private handle: RequestListener = (_, response) => response.writeHead(503).end();

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
  ) {
    server.on('request', (request, response) => this.handle(request, response));
  }

  static async start(): Promise<LocalProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new LocalProvider(server, `http://localhost:${(server.address() as AddressInfo).port}`);
  }

  /** The one client; known only once the product has its address. */
  serve(client: { id: string; secret: string; redirectUri: string }): void {
    const provider: Provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: [client.redirectUri],
          grant_types: ['authorization_code'],
          response_types: ['code'],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['only for tests'] },
      ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, subject) => ({
        accountId: subject,
        claims: () => ({ sub: subject, ...this.accounts.get(subject) }),
      }),
      loadExistingGrant: async ({ oidc: { client: asking, session } }) => {
        const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    });
    const answer = provider.callback();
    this.handle = (request, response) =>
      request.url?.startsWith('/interaction/')
        ? provider.interactionFinished(request, response, { login: { accountId: this.subject } })
        : answer(request, response);
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A browser as far as redirects and cookies go; cookies of different ports are kept apart for the tests' clarity. */
export class RedirectBrowser {
  private readonly jar = new Map<string, Map<string, string>>();

  cookie(origin: string, name: string): string | undefined {
    return this.jar.get(origin)?.get(name);
  }

  /** One step. @returns where it leads to, as an absolute address */
  async step(url: string): Promise<{ status: number; location?: string }> {
    const { origin } = new URL(url);
    const cookies = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, cookies);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    await response.body?.cancel();
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    const location = response.headers.get('location');
    return { status: response.status, location: location ? new URL(location, url).href : undefined };
  }

  /** Follows redirects up to, and not into, an address that `stop` recognises. */
  async follow(url: string, stop: (url: URL) => boolean): Promise<URL> {
    let next = url;
    for (let steps = 0; steps < 12; steps += 1) {
      if (stop(new URL(next))) return new URL(next);
      const { status, location } = await this.step(next);
      if (!location) throw new Error(`${next} answers ${status} and leads nowhere`);
      next = location;
    }
    throw new Error(`too many redirects, now at ${next}`);
  }
}
