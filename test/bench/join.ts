import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { prepareMediaWorker } from '#stack/media-worker/prepare';
import { inState } from '#stack/paths';
import { launchChromium } from '../support/chromium.js';
import { startMedia } from '../support/media.js';
import { buildPage, servePage } from '../support/pages.js';
import { inRoom, untilRoom } from '../support/room-page.js';
import { finish, printTable, round, summary } from './support/report.js';

/**
 * From the click on Join to the first decoded frame of the other side, in a real Chromium: the product's room client
 * and media node, beside a page with mediasoup and nothing else, in turns. Both have their camera captured and their
 * socket open before the click; in both the other side sends the same camera in the same three sizes.
 */
const samples = Number(process.argv[2] ?? 25);
const patienceMs = 15_000;
const room = 'session:bench';

const page = await servePage(await buildPage('test/browser/page'));
const media = await startMedia(page.url, { LOG_LEVEL: 'warn' });
const bare = spawn(process.execPath, [fileURLToPath(new URL('support/bare-room.js', import.meta.url)), page.url], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, MEDIASOUP_WORKER_BIN: await prepareMediaWorker({ cacheDir: inState('cache') }) },
});
const [line] = (await once(bare.stdout, 'data')) as [Buffer];
const bareUrl = `http://127.0.0.1:${line.toString().trim()}`;
const browser: Browser = await launchChromium();

async function newTab(): Promise<{ context: BrowserContext; tab: Page }> {
  const context = await browser.newContext();
  return { context, tab: await context.newPage() };
}

async function openProduct(tab: Page, identity: string): Promise<void> {
  await tab.exposeFunction('askForAccess', async () => ({
    url: media.url,
    token: await media.token({ room, identity }),
    iceServers: [],
  }));
  await tab.goto(page.url);
  await inRoom(tab, ({ room: own }) => Promise.all([own.setCamera(true), own.setMicrophone(true), own.prepare()]));
}

async function openBare(tab: Page): Promise<void> {
  await tab.goto(`${page.url}/bare.html?server=${encodeURIComponent(bareUrl)}`);
  await tab.evaluate('barePage.ready');
}

const settle = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A join that shows nothing is a failure and not a benchmark that never ends. */
async function within(shown: Promise<number>, tab: Page): Promise<number> {
  const late = settle(patienceMs).then(async () => {
    throw new Error(`nothing shown: ${await tab.evaluate('JSON.stringify(window.roomPage?.room.getSnapshot())')}`);
  });
  const ms = await Promise.race([shown, late]);
  late.catch(() => {});
  return ms;
}

/** One join by a newcomer, in a browser context of its own. */
async function joinOnce(open: (tab: Page) => Promise<void>, took: string): Promise<number> {
  const { context, tab } = await newTab();
  try {
    await open(tab);
    await settle(400);
    await tab.click('#join');
    const ms = await within(tab.evaluate(took) as Promise<number>, tab);
    // It publishes too; let that be over before the next one comes.
    await tab.waitForFunction(`document.body.dataset.connection === 'connected'`);
    await settle(200);
    return ms;
  } finally {
    await context.close();
    await settle(200);
  }
}

const own: number[] = [];
const peer: number[] = [];
try {
  const [first, other] = [await newTab(), await newTab()];
  await openProduct(first.tab, 'host');
  await first.tab.click('#join');
  await untilRoom(first.tab, 'the host in the room', ({ room: own }) => own.getSnapshot().joined);
  await openBare(other.tab);
  await other.tab.click('#join');
  await other.tab.waitForFunction(`document.body.dataset.connection === 'connected'`);
  await settle(2_000);

  for (let n = -2; n < samples; n += 1) {
    const ours = await joinOnce((tab) => openProduct(tab, 'newcomer'), 'roomPage.joinTook');
    const theirs = await joinOnce(openBare, 'barePage.joinTook');
    // The first two only warm up.
    if (n < 0) continue;
    own.push(ours);
    peer.push(theirs);
  }
  const [ours, theirs] = [summary(own), summary(peer)];
  const ratio = round(ours.median / theirs.median);
  printTable(
    ['click on Join → first frame', 'median ms', 'p95 ms'],
    [
      ['OpenZone room', ours.median, ours.p95],
      ['bare mediasoup page', theirs.median, theirs.p95],
    ],
  );
  console.log(`${samples} joins each; ratio ${ratio} (aims: ≤ 1.5, and the median ≤ 300 ms)`);
  finish('join', ratio <= 1.5 && ours.median <= 300, { samples, own: ours, bare: theirs, ratio });
} finally {
  await browser.close();
  bare.kill();
  await media.stop();
  page.close();
}
