import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RoomGrants } from '#contracts';
import { launchChromium } from '../support/chromium.js';
import { type MediaStack, startMedia } from '../support/media.js';
import { buildPage, servePage } from '../support/pages.js';
import { inRoom, untilRoom } from '../support/room-page.js';

/** People in a room: real browsers, a real media node, a real media worker. */
describe('a room in real browsers', () => {
  let page: Awaited<ReturnType<typeof servePage>>;
  let media: MediaStack;
  let browser: Browser;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    page = await servePage(await buildPage('test/browser/page'));
    media = await startMedia(page.url);
    browser = await launchChromium();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await media?.stop();
    page?.close();
  }, 30_000);

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  async function open(room: string, identity: string, grants: Partial<RoomGrants> = {}): Promise<Page> {
    const context = await browser.newContext();
    contexts.push(context);
    const tab = await context.newPage();
    tab.on('console', (m) => console.log(identity, m.text()));
    tab.on('pageerror', (error) => console.error(identity, error));
    await tab.exposeFunction('askForAccess', async () => ({
      url: media.url,
      token: await media.token({ room, identity, grants }),
      iceServers: [],
    }));
    await tab.goto(page.url);
    return tab;
  }

  /** As a person does it: devices first, then the button. */
  async function join(tab: Page): Promise<void> {
    await inRoom(tab, ({ room }) => Promise.all([room.setCamera(true), room.setMicrophone(true), room.prepare()]));
    await tab.click('#join');
    await untilRoom(tab, 'joined', ({ room }) => room.getSnapshot().joined);
  }

  const sees = (tab: Page, timeoutMs?: number) =>
    untilRoom(tab, 'ten frames decoded', async (own) => (await own.framesDecoded()) >= 10, timeoutMs);

  it('lets two see and hear each other', async () => {
    const [anna, li] = [await open('session:one', 'anna'), await open('session:one', 'li')];
    await Promise.all([join(anna), join(li)]);
    await Promise.all([sees(anna), sees(li)]);
    const received = await inRoom(anna, ({ room }) => room.getSnapshot().remoteTracks.map(({ source }) => source));
    expect(received.sort()).toEqual(['audio', 'video']);
    const present = await inRoom(li, ({ room }) => room.getSnapshot().participants.map(({ name }) => name));
    expect(present).toEqual(['anna']);
  }, 40_000);
});
