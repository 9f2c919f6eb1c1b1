import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { prepareMediaWorker } from '#stack/media-worker/prepare';
import { inState } from '#stack/paths';
import { launchChromium } from '../support/chromium.js';
import { startMedia } from '../support/media.js';
import { buildPage, servePage } from '../support/pages.js';
import { inRoom } from '../support/room-page.js';
import { finish, printTable, round, summary } from './support/report.js';

/**
 * From the click on Join to the first decoded frame of the other side, in a real Chromium: the product's room client
 * and media node, beside a page with mediasoup and nothing else, in turns. Both have their camera captured and their
 * socket open before the click; in both the other side sends the same camera in the same three sizes.
 */
const samples = Number(process.argv[2] ?? 24);
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

interface Side {
  /** Opens a page that is ready to join. */
  open: (tab: Page, identity: string) => Promise<void>;
  /** Evaluates to the milliseconds from the click to the first frame. */
  took: string;
}

const product: Side = { open: openProduct, took: 'roomPage.joinTook' };
const plain: Side = { open: openBare, took: 'barePage.joinTook' };

/** A host in the room and one newcomer, each in a browser context of its own; nobody else encodes meanwhile. */
async function joinOnce({ open, took }: Side): Promise<number> {
  const [host, newcomer] = [await newTab(), await newTab()];
  try {
    await open(host.tab, 'host');
    await open(newcomer.tab, 'newcomer');
    await host.tab.click('#join');
    await connected(host.tab);
    await settle(1_500);
    await newcomer.tab.click('#join');
    const ms = await within(newcomer.tab.evaluate(took) as Promise<number>, newcomer.tab);
    await connected(newcomer.tab);
    return ms;
  } finally {
    await Promise.all([host.context.close(), newcomer.context.close()]);
    await settle(300);
  }
}

const connected = (tab: Page) => tab.waitForFunction(`document.body.dataset.connection === 'connected'`);

const own: number[] = [];
const peer: number[] = [];
try {
  for (let n = -2; n < samples; n += 1) {
    const ours = await joinOnce(product);
    const theirs = await joinOnce(plain);
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
