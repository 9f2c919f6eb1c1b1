import { EventEmitter } from 'node:events';
import { access, constants } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createWorker } from 'mediasoup';
import type { TransportListenInfo, WebRtcServer, Worker } from 'mediasoup/types';
import type { Logger } from 'pino';
import type { MediaConfig } from './config.js';

/** One media worker with its one port, UDP and TCP. */
export interface WorkerSlot {
  index: number;
  worker: Worker;
  server: WebRtcServer;
  /** Producers and consumers it carries. */
  load: number;
}

interface PoolEvents {
  up: [WorkerSlot];
  died: [WorkerSlot];
}

const lookForBinaryEvery = 1_000;
const livedLongEnough = 10_000;
const longestPause = 5_000;

/** Keeps the configured number of media workers alive; waits politely for a binary that is still being built. */
export class WorkerPool extends EventEmitter<PoolEvents> {
  private readonly slots = new Map<number, WorkerSlot>();
  private readonly stop = new AbortController();

  constructor(
    private readonly config: MediaConfig,
    private readonly log: Logger,
  ) {
    super();
    this.setMaxListeners(0);
  }

  start(): void {
    for (let index = 0; index < this.config.workers; index++) {
      this.keepAlive(index).catch((error: unknown) => {
        if (!this.stop.signal.aborted) this.log.error({ error, index }, 'media worker given up');
      });
    }
  }

  get ready(): boolean {
    return this.slots.size > 0;
  }

  leastLoaded(): WorkerSlot | undefined {
    return [...this.slots.values()].sort((a, b) => a.load - b.load)[0];
  }

  /** The least loaded worker, as soon as there is one; undefined when that takes too long. */
  obtain(withinMs: number): Promise<WorkerSlot | undefined> {
    const slot = this.leastLoaded();
    if (slot) return Promise.resolve(slot);
    return new Promise((resolve) => {
      const settle = (found?: WorkerSlot) => {
        clearTimeout(timer);
        this.off('up', settle);
        resolve(found);
      };
      const timer = setTimeout(settle, withinMs);
      this.on('up', settle);
    });
  }

  close(): void {
    this.stop.abort();
    for (const slot of this.slots.values()) slot.worker.close();
    this.slots.clear();
  }

  private async keepAlive(index: number): Promise<void> {
    let failures = 0;
    while (!this.stop.signal.aborted) {
      await this.binary();
      const startedAt = Date.now();
      const slot = await this.open(index).catch((error: unknown) => {
        this.log.error({ error, index }, 'media worker does not start');
        return undefined;
      });
      if (slot) await this.untilDeath(slot);
      failures = slot && Date.now() - startedAt > livedLongEnough ? 0 : failures + 1;
      // The first replacement comes at once: people are waiting for their picture.
      if (failures > 1)
        await sleep(Math.min(longestPause, 100 * 2 ** failures), undefined, { signal: this.stop.signal });
    }
  }

  private async open(index: number): Promise<WorkerSlot> {
    const worker = await createWorker({ logLevel: 'warn' });
    try {
      const { listenAddress: ip, announcedAddress, rtcPortBase } = this.config;
      const port = rtcPortBase === 0 ? {} : { port: rtcPortBase + index };
      const listen = (protocol: 'udp' | 'tcp'): TransportListenInfo => ({ protocol, ip, announcedAddress, ...port });
      const server = await worker.createWebRtcServer({ listenInfos: [listen('udp'), listen('tcp')] });
      if (this.stop.signal.aborted) throw new Error('stopped');
      return { index, worker, server, load: 0 };
    } catch (error) {
      worker.close();
      throw error;
    }
  }

  private untilDeath(slot: WorkerSlot): Promise<void> {
    return new Promise((resolve) => {
      // Everybody who has a room on it hears of it in this very tick.
      slot.worker.once('died', (error) => {
        this.slots.delete(slot.index);
        this.log.error({ error: error.message, index: slot.index, pid: slot.worker.pid }, 'media worker died');
        this.emit('died', slot);
        resolve();
      });
      this.slots.set(slot.index, slot);
      this.log.info({ index: slot.index, pid: slot.worker.pid }, 'media worker up');
      this.emit('up', slot);
    });
  }

  private async binary(): Promise<void> {
    const path = this.config.workerBinary;
    if (!path) return;
    let told = false;
    while (!(await executable(path))) {
      if (!told) this.log.info('waiting for the media worker to be built');
      told = true;
      await sleep(lookForBinaryEvery, undefined, { signal: this.stop.signal });
    }
  }
}

function executable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
