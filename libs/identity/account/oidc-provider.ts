import { Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Config } from '#platform/config';
import { AppError } from '#platform/errors';

/** What has to be remembered between leaving for the provider and coming back. */
export interface OidcFlow {
  state: string;
  nonce: string;
  verifier: string;
}

export interface ExternalPerson {
  issuer: string;
  subject: string;
  name?: string;
  /** Only when the provider vouches for it. */
  verifiedEmail?: string;
}

/** Speaks OpenID Connect: authorisation code with PKCE, state and nonce. */
@Injectable()
export class OidcProvider {
  private discovered?: Promise<oidc.Configuration>;

  constructor(private readonly config: Config) {}

  get label(): string | undefined {
    return this.config.oidc?.label;
  }

  async begin(): Promise<{ url: string; flow: OidcFlow }> {
    const provider = await this.provider();
    const flow = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callbackUrl,
      scope: 'openid email profile',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, flow };
  }

  /**
   * @param query of the request that came back, with its `?`
   * @throws AppError auth.oidc-failed whatever was wrong with it
   */
  async finish(query: string, flow: OidcFlow): Promise<ExternalPerson> {
    const provider = await this.provider();
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${this.callbackUrl}${query}`), {
        pkceCodeVerifier: flow.verifier,
        expectedState: flow.state,
        expectedNonce: flow.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new Error('no ID token');
      const profile =
        claims.email === undefined && provider.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
          : claims;
      return personOf(claims.iss, claims.sub, profile);
    } catch {
      throw new AppError('auth.oidc-failed');
    }
  }

  private get callbackUrl(): string {
    return `${this.config.http.publicUrl}/api/auth/oidc/callback`;
  }

  /** Found out once; a provider that could not be reached is asked again by the next person. */
  private provider(): Promise<oidc.Configuration> {
    if (!this.config.oidc) throw new AppError('auth.oidc-disabled');
    const { issuer, clientId, clientSecret } = this.config.oidc;
    const execute = isLoopback(issuer) ? [oidc.allowInsecureRequests] : [];
    this.discovered ??= oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute }).catch(() => {
      this.discovered = undefined;
      throw new AppError('auth.oidc-failed');
    });
    return this.discovered;
  }
}

/** Plain HTTP only to this very machine. */
function isLoopback(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function personOf(issuer: string, subject: string, profile: Record<string, unknown>): ExternalPerson {
  const { email, email_verified: verified, name } = profile;
  return {
    issuer,
    subject,
    name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 100) : undefined,
    verifiedEmail: typeof email === 'string' && verified === true ? email.toLowerCase() : undefined,
  };
}
