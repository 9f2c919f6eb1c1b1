import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { factsKept, type MediaFact, mediaKeys } from '#contracts';
import { RateLimit } from './rate-limit.js';

const retryEveryMs = 1_000;

/** What happened in the rooms, for the worker process to read. Kept here while Redis is away. */
export class Facts {
  private readonly waiting: MediaFact[] = [];
  private readonly refusals = new RateLimit(200, 5);
  private sending?: Promise<void>;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly log: Logger,
  ) {}

  record(fact: Omit<MediaFact, 'at'>): void {
    // A flood of refusals must not push the honest facts out of the stream.
    if (fact.kind === 'refused' && !this.refusals.take()) return;
    this.waiting.push({ ...fact, at: new Date().toISOString() });
    if (this.waiting.length > factsKept) this.waiting.shift();
    void this.flush();
  }

  /** Sends in order; a fact leaves the queue only when Redis has it, so the reader may see one twice. */
  flush(): Promise<void> {
    this.sending ??= this.send().finally(() => {
      this.sending = undefined;
    });
    return this.sending;
  }

  private async send(): Promise<void> {
    clearTimeout(this.timer);
    try {
      for (let fact = this.waiting[0]; fact; fact = this.waiting[0]) {
        const key = mediaKeys.facts(this.prefix);
        await this.redis.xadd(key, 'MAXLEN', '~', factsKept, '*', 'fact', JSON.stringify(fact));
        if (this.waiting[0] === fact) this.waiting.shift();
      }
    } catch (error) {
      this.log.warn({ error, waiting: this.waiting.length }, 'facts wait for Redis');
      this.timer = setTimeout(() => void this.flush(), retryEveryMs).unref();
    }
  }
}
