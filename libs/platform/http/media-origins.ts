import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { RedisConnection } from '../redis/redis.js';

const keepMs = 5_000;

/** Origins of the running media nodes, for the page's content security policy: those configured, and those registered. */
@Injectable()
export class MediaOrigins {
  private known: string[] = [];
  private readAt = 0;

  constructor(
    private readonly config: Config,
    private readonly redis: RedisConnection,
  ) {}

  /** Both the HTTP and the WebSocket form of each origin. */
  async all(): Promise<string[]> {
    if (Date.now() - this.readAt > keepMs) {
      this.readAt = Date.now();
      this.known = await this.registered().catch(() => this.known);
    }
    return [...new Set([...this.config.media.origins, ...this.known])].flatMap((origin) => [
      origin,
      origin.replace(/^http/, 'ws'),
    ]);
  }

  private async registered(): Promise<string[]> {
    const keys = await this.redis.scan(this.redis.key('media:node:*'));
    if (keys.length === 0) return [];
    const nodes = await this.redis.client.mget(keys);
    return nodes.flatMap((node) => (node ? [new URL((JSON.parse(node) as { url: string }).url).origin] : []));
  }
}
