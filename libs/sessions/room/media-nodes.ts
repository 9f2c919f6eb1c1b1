import { Injectable } from '@nestjs/common';
import { heartbeat, type MediaControl, type MediaNodeRecord, mediaKeys, type RoomName } from '#contracts';
import { Config } from '#platform/config';
import { RedisConnection } from '#platform/redis';

/** The running media nodes, as they announce themselves in Redis, and which of them holds a room. */
@Injectable()
export class MediaNodes {
  private readonly prefix: string;

  constructor(
    private readonly redis: RedisConnection,
    config: Config,
  ) {
    this.prefix = config.redis.prefix;
  }

  /** The node that holds the room, else the least loaded one that is ready. Undefined while none is. */
  async nodeFor(room: RoomName): Promise<MediaNodeRecord | undefined> {
    const { client } = this.redis;
    const key = mediaKeys.room(this.prefix, room);
    const holder = await this.node(await client.get(key));
    if (holder?.ready) return holder;
    const chosen = leastLoaded(await this.all());
    if (!chosen) return undefined;
    if (holder) await client.del(key);
    const claimed = await client.set(key, chosen.id, 'EX', heartbeat.secondsToLive, 'NX');
    return claimed ? chosen : ((await this.node(await client.get(key))) ?? chosen);
  }

  /** Tells every node; the one with the room acts. Fails silently while Redis is away: tokens live a minute only. */
  control(message: MediaControl): void {
    this.redis.client.publish(mediaKeys.control(this.prefix), JSON.stringify(message)).catch(() => undefined);
  }

  private async node(id: string | null): Promise<MediaNodeRecord | undefined> {
    const record = id && (await this.redis.client.get(mediaKeys.node(this.prefix, id)));
    return record ? JSON.parse(record) : undefined;
  }

  private async all(): Promise<MediaNodeRecord[]> {
    const keys = await this.redis.scan(mediaKeys.node(this.prefix, '*'));
    const records = keys.length > 0 ? await this.redis.client.mget(keys) : [];
    return records.flatMap((record) => (record ? [JSON.parse(record) as MediaNodeRecord] : []));
  }
}

function leastLoaded(nodes: readonly MediaNodeRecord[]): MediaNodeRecord | undefined {
  return nodes.filter((node) => node.ready).sort((a, b) => a.consumers - b.consumers || a.rooms - b.rooms)[0];
}
