import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { RoomGrants } from '#contracts';
import { launchChromium } from '../support/chromium.js';
import { type MediaStack, startMedia } from '../support/media.js';
import { buildPage, servePage } from '../support/pages.js';
import { inRoom, type RoomPage, untilRoom } from '../support/room-page.js';

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

  it('gives both their media back within 5 s when the media worker is killed', async () => {
    const [anna, li] = [await open('session:two', 'anna'), await open('session:two', 'li')];
    await Promise.all([join(anna), join(li)]);
    await Promise.all([sees(anna), sees(li)]);

    const [worker] = media.workerPids();
    const killedAt = Date.now();
    process.kill(worker ?? 0, 'SIGKILL');
    // The new consumers start to count from nothing.
    await Promise.all(
      [anna, li].map((tab) =>
        untilRoom(tab, 'old media gone', ({ framesDecoded }) => framesDecoded().then((frames) => frames < 10)),
      ),
    );
    await Promise.all([sees(anna, 5_000), sees(li, 5_000)]);
    expect(Date.now() - killedAt).toBeLessThan(5_000);
    expect(media.workerPids()).not.toContain(worker);
    for (const tab of [anna, li]) {
      expect(await inRoom(tab, ({ room }) => room.getSnapshot().participants.length)).toBe(1);
    }
  }, 40_000);

  it('lets somebody who reloads the page come back without having left', async () => {
    const [anna, li] = [await open('session:three', 'anna'), await open('session:three', 'li')];
    await Promise.all([join(anna), join(li)]);
    await Promise.all([sees(anna), sees(li)]);

    await anna.reload();
    await join(anna);
    await Promise.all([sees(anna), sees(li)]);
    expect(await inRoom(li, ({ room }) => room.getSnapshot().participants)).toMatchObject([
      { identity: 'anna', connected: true },
    ]);
    const kinds = (await media.facts()).filter(({ room }) => room === 'session:three').map(({ kind }) => kind);
    // anna, li, anna again in her own place
    expect(kinds.filter((kind) => kind === 'joined')).toHaveLength(3);
    const left = (await media.facts()).filter(({ room, kind }) => room === 'session:three' && kind === 'left');
    expect(left.map(({ detail }) => detail.reason)).toEqual(['replaced']);
  }, 40_000);

  it('has media back within 3 s after ten seconds of nothing', async () => {
    const [anna, li] = [await open('session:seven', 'anna'), await open('session:seven', 'li')];
    await Promise.all([join(anna), join(li)]);
    await Promise.all([sees(anna), sees(li)]);
    // A stopped worker answers nothing on its port: to the browsers that is a network that has gone silent.
    const [worker = 0] = media.workerPids();
    process.kill(worker, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const frames = () => inRoom(anna, (own) => own.framesDecoded());
    const lost = await frames();
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    expect((await frames()) - lost).toBeLessThan(5);
    process.kill(worker, 'SIGCONT');
    const backAt = Date.now();
    while ((await frames()) < lost + 10 && Date.now() - backAt < 10_000)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(Date.now() - backAt).toBeLessThan(3_000);
  }, 40_000);

  it('brings everybody back when the whole node was killed and started again', async () => {
    const [anna, li] = [await open('session:four', 'anna'), await open('session:four', 'li')];
    await Promise.all([join(anna), join(li)]);
    await Promise.all([sees(anna), sees(li)]);

    await media.node.kill();
    await media.node.restart();
    for (const tab of [anna, li]) {
      await untilRoom(tab, 'connected again', ({ room }) => {
        const { connection, joined, participants } = room.getSnapshot();
        return connection === 'connected' && joined && participants.some(({ connected }) => connected);
      });
    }
    await Promise.all([sees(anna), sees(li)]);
  }, 40_000);

  it('lets somebody who may not publish watch, and nothing more', async () => {
    const anna = await open('session:five', 'anna', { moderate: true });
    const guest = await open('session:five', 'guest', { publish: [] });
    await Promise.all([join(anna), join(guest)]);
    await sees(guest);
    expect(await inRoom(guest, ({ room }) => room.getSnapshot().localTracks.length)).toBe(2);
    expect(await inRoom(anna, ({ room }) => room.getSnapshot().remoteTracks)).toEqual([]);
    await expect(inRoom(guest, ({ room }) => room.mute('anna', 'audio'))).rejects.toThrow('media.not-allowed');
    await expect(inRoom(guest, ({ room }) => room.end())).rejects.toThrow('media.not-allowed');

    await inRoom(anna, ({ room }) => room.remove('guest'));
    await untilRoom(guest, 'out', ({ room }) => room.getSnapshot().closedBecause === 'removed', 2_000);
    await untilRoom(anna, 'alone', ({ room }) => room.getSnapshot().participants.length === 0, 2_000);
  }, 40_000);

  it('sends the size that is shown, and nothing where nothing is seen', async () => {
    const [anna, li] = [await open('session:six', 'anna', { moderate: true }), await open('session:six', 'li')];
    await Promise.all([join(anna), join(li)]);
    await Promise.all([sees(anna), sees(li)]);
    const show = (widthPx: number) =>
      anna.evaluateHandle('window.roomPage').then((own) =>
        own.evaluate((page, width) => {
          const { room } = page as RoomPage;
          const video = room.getSnapshot().remoteTracks.find(({ source }) => source === 'video');
          room.setVisible(video?.producerId ?? '', width);
        }, widthPx),
      );
    await show(1280);
    await untilRoom(anna, 'large', async (own) => (await own.frameWidths()).includes(1280), 15_000);
    await show(200);
    await untilRoom(anna, 'small', async (own) => (await own.frameWidths()).includes(320), 15_000);
    await show(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = await inRoom(anna, (own) => own.framesDecoded());
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await inRoom(anna, (own) => own.framesDecoded())).toBe(before);

    await inRoom(anna, ({ room }) => room.mute('li', 'audio'));
    await untilRoom(li, 'muted', ({ room }) =>
      room.getSnapshot().localTracks.some(({ source, paused }) => source === 'audio' && paused),
    );
    await untilRoom(anna, 'heard of it', ({ room }) =>
      room.getSnapshot().remoteTracks.some(({ source, paused }) => source === 'audio' && paused),
    );
    await inRoom(li, ({ room }) => room.setMicrophone(true));
    await untilRoom(anna, 'unmuted', ({ room }) => room.getSnapshot().remoteTracks.every(({ paused }) => !paused));

    await inRoom(anna, ({ room }) => room.end());
    for (const tab of [anna, li]) {
      await untilRoom(tab, 'ended', ({ room }) => room.getSnapshot().closedBecause === 'ended');
    }
  }, 60_000);
});
