import { hash } from '@node-rs/argon2';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Locale, localePaths } from '#contracts';
import type { Person, World } from './world.js';

export const password = 'a password for tests';

/** Lets a person of a World log in by the page. */
export async function givePassword(world: World, person: Person): Promise<void> {
  await world.owner.query(`INSERT INTO identity.credential (user_id, password_hash) VALUES ($1, $2)`, [
    person.userId,
    await hash(password),
  ]);
}

export interface Visit {
  context: BrowserContext;
  page: Page;
  /** What the page complained about: errors thrown, and policies violated. */
  complaints: string[];
}

export interface VisitWish {
  locale: Locale;
  timeZone?: string;
  width?: number;
  dark?: boolean;
  /** Signs in without the page. */
  as?: Person;
}

/** A browser window of somebody's own. */
export async function visit(browser: Browser, url: string, wish: VisitWish): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: `${url}/${localePaths[wish.locale]}/`,
    locale: wish.locale,
    timezoneId: wish.timeZone ?? 'Asia/Shanghai',
    viewport: { width: wish.width ?? 1440, height: wish.width && wish.width < 500 ? 844 : 900 },
    colorScheme: wish.dark ? 'dark' : 'light',
    permissions: ['camera', 'microphone'],
    reducedMotion: 'reduce',
  });
  if (wish.as) await context.addCookies([{ name: 'oz_login', value: wish.as.cookie, url }]);
  await context.addInitScript({ content: rememberConnections });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
      complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** Runs in the page: keeps its peer connections, so that their statistics can be read. */
const rememberConnections = `
  window.peerConnections = [];
  window.RTCPeerConnection = class extends window.RTCPeerConnection {
    constructor(configuration) {
      super(configuration);
      window.peerConnections.push(this);
    }
  };`;

/** Video frames of others that this page has decoded so far, by getStats. */
export function framesDecoded(page: Page): Promise<number> {
  return page.evaluate<number>(`(async () => {
    let frames = 0;
    for (const connection of window.peerConnections) {
      for (const report of (await connection.getStats()).values()) {
        if (report.type === 'inbound-rtp' && report.kind === 'video') frames += report.framesDecoded ?? 0;
      }
    }
    return frames;
  })()`);
}
