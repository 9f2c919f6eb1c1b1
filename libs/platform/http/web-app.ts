import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Locale, localePaths } from '#contracts';
import { runAs, visitor } from '../actor/actor.js';
import { Config } from '../config/config.js';
import { negotiateLocale } from '../i18n/locale.js';
import { escapeHtml } from '../mail/mail-page.js';
import { MediaOrigins } from './media-origins.js';
import { PageDescriptions } from './page-descriptions.js';
import { newNonce, pagePolicy } from './security-headers.js';

/** Serves the web build: hashed assets for ever, and its one page with an own nonce and a description for each address. */
export async function serveWebApp(app: NestFastifyApplication): Promise<void> {
  const { webRoot } = app.get(Config).http;
  if (!webRoot) return;
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await fastify.register(fastifyStatic, {
    root: webRoot,
    wildcard: false,
    index: false,
    globIgnore: ['index.html'],
    setHeaders: (reply, path) =>
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      ),
  });
  const template = await readFile(join(webRoot, 'index.html'), 'utf8');
  const page = new WebPage(template, app.get(PageDescriptions), app.get(MediaOrigins), app.get(Config).http.publicUrl);
  fastify.get('/', (request, reply) =>
    reply.redirect(`/${localePaths[negotiateLocale(request.headers['accept-language'])]}`, 302),
  );
  for (const [locale, path] of Object.entries(localePaths) as [Locale, string][]) {
    for (const route of [`/${path}`, `/${path}/*`]) {
      fastify.get(route, (request, reply) => page.send(request, reply, locale, path));
    }
  }
}

class WebPage {
  constructor(
    private readonly template: string,
    private readonly descriptions: PageDescriptions,
    private readonly mediaOrigins: MediaOrigins,
    private readonly publicUrl: string,
  ) {}

  async send(request: FastifyRequest, reply: FastifyReply, locale: Locale, languagePath: string): Promise<void> {
    const nonce = newNonce();
    const path = request.url.slice(languagePath.length + 1).split('?')[0] ?? '';
    const { title, description } = await runAs(visitor({ locale }), () => this.descriptions.of(path, locale));
    const head = [
      `<title>${escapeHtml(title)}</title>`,
      `<meta name="description" content="${escapeHtml(description)}">`,
      `<meta property="og:title" content="${escapeHtml(title)}">`,
      `<meta property="og:description" content="${escapeHtml(description)}">`,
      `<meta property="og:type" content="website">`,
      `<meta property="og:image" content="${this.publicUrl}/share.png">`,
    ].join('');
    const html = this.template
      .replaceAll('__CSP_NONCE__', nonce)
      .replace(/<html lang="[^"]*"/, `<html lang="${locale}"`)
      .replace(/<title>[^<]*<\/title>/, () => head);
    await reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', pagePolicy(nonce, await this.mediaOrigins.all()))
      .send(html);
  }
}
