import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import { heartbeat, type MediaNodeRecord, mediaKeys, type RoomGrants } from '#contracts';

/** Takes a room that is free, mine, or held by a node that is no more; answers whether it is mine now. */
const claimScript = `
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] and redis.call('EXISTS', ARGV[3] .. holder) == 1 then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])
return 1`;

const releaseScript = `
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0`;

const tokenRememberedSeconds = 180;

/** In the place of an identity; none is called so. */
export const everybody = '*';

/** `ChangedGrants`; nodes alone read it. */
const changedGrantsKey = (prefix: string, room: string, identity: string) =>
  `${prefix}media:grants:${room}:${identity}`;

interface ChangedGrants {
  /** Milliseconds since 1970. */
  at: number;
  grants: RoomGrants;
}

export interface NodeReport {
  record(): MediaNodeRecord;
  rooms(): string[];
  /** Another living node holds this room. */
  lost(room: string): void;
}

/** This node's place in Redis: its heartbeat, the rooms it holds, the tokens it has seen. */
export class NodeRegistry {
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly redis: Redis,
    private readonly prefix: string,
    private readonly nodeId: string,
    private readonly log: Logger,
  ) {}

  start(report: NodeReport): void {
    const beat = () => {
      this.beat(report).catch((error: unknown) => this.log.warn({ error }, 'heartbeat failed'));
    };
    this.timer = setInterval(beat, heartbeat.everyMs);
    beat();
  }

  async beat(report: NodeReport): Promise<void> {
    const key = mediaKeys.node(this.prefix, this.nodeId);
    await this.redis.set(key, JSON.stringify(report.record()), 'EX', heartbeat.secondsToLive);
    await Promise.all(
      report.rooms().map(async (room) => {
        if (!(await this.claim(room))) report.lost(room);
      }),
    );
  }

  async claim(room: string): Promise<boolean> {
    const key = mediaKeys.room(this.prefix, room);
    const nodes = mediaKeys.node(this.prefix, '');
    return (await this.redis.eval(claimScript, 1, key, this.nodeId, heartbeat.secondsToLive, nodes)) === 1;
  }

  async release(room: string): Promise<void> {
    await this.redis.eval(releaseScript, 1, mediaKeys.room(this.prefix, room), this.nodeId);
  }

  /** True once for each token. */
  async useToken(jti: string): Promise<boolean> {
    const key = mediaKeys.usedToken(this.prefix, jti);
    return (await this.redis.set(key, '1', 'EX', tokenRememberedSeconds, 'NX')) === 'OK';
  }

  async remember(room: string, identity: string, removedAt: number): Promise<void> {
    const key = mediaKeys.removed(this.prefix, room, identity);
    await this.redis.set(key, String(removedAt), 'EX', tokenRememberedSeconds);
  }

  /** Whether this identity, or everybody, was removed from the room after its token was issued. */
  async removedSince(room: string, identity: string, issuedAtSeconds: number): Promise<boolean> {
    const keys = [identity, everybody].map((who) => mediaKeys.removed(this.prefix, room, who));
    const removedAt = await this.redis.mget(keys);
    return removedAt.some((at) => at !== null && issuedAtSeconds * 1000 <= Number(at));
  }

  async rememberGrants(room: string, identity: string, grants: RoomGrants, at: number): Promise<void> {
    const changed: ChangedGrants = { at, grants };
    const key = changedGrantsKey(this.prefix, room, identity);
    await this.redis.set(key, JSON.stringify(changed), 'EX', tokenRememberedSeconds);
  }

  /** What this identity may do in the room, if that has changed after its token was issued. */
  async grantsSince(room: string, identity: string, issuedAtSeconds: number): Promise<RoomGrants | undefined> {
    const text = await this.redis.get(changedGrantsKey(this.prefix, room, identity));
    const changed: ChangedGrants | null = text === null ? null : JSON.parse(text);
    return changed && issuedAtSeconds * 1000 <= changed.at ? changed.grants : undefined;
  }

  async stop(rooms: string[]): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(rooms.map((room) => this.release(room)));
    await this.redis.del(mediaKeys.node(this.prefix, this.nodeId));
  }
}
