import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { type MediaFact, mediaKeys } from '#contracts';
import { runAs, systemActor } from '#platform/actor';
import { Audit } from '#platform/audit';
import { Config } from '#platform/config';
import { Database, Transactions } from '#platform/database';
import { Log } from '#platform/logging';
import { RedisConnection } from '#platform/redis';

const group = 'audit';
const blockMs = 5_000;

/** Writes what media nodes report – who came, who left, what was refused – into the audit log of the session's zone. */
@Injectable()
export class MediaFacts implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly redis: Redis;
  private readonly stream: string;
  private stopped = false;

  constructor(
    connections: RedisConnection,
    config: Config,
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly log: Log,
  ) {
    this.redis = connections.connection();
    this.stream = mediaKeys.facts(config.redis.prefix);
  }

  onApplicationBootstrap(): void {
    void this.follow();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
  }

  /** A consumer group: each fact is written by one worker, and facts of a killed one are taken over at the next start. */
  private async follow(): Promise<void> {
    let from = '0';
    while (!this.stopped) {
      try {
        const entries = await this.read(from);
        for (const [id, fields] of entries) await this.write(id, fields);
        from = entries.length === 0 ? '>' : from;
      } catch (error) {
        if (this.stopped) return;
        if (!String(error).includes('NOGROUP')) this.log.warn({ error }, 'media facts could not be read; trying again');
        await this.redis.xgroup('CREATE', this.stream, group, '0', 'MKSTREAM').catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  private async read(from: string): Promise<[string, string[]][]> {
    const answer = (await this.redis.xreadgroup(
      'GROUP',
      group,
      'worker',
      'COUNT',
      50,
      'BLOCK',
      blockMs,
      'STREAMS',
      this.stream,
      from,
    )) as [string, [string, string[]][]][] | null;
    return answer?.[0]?.[1] ?? [];
  }

  private async write(id: string, fields: string[]): Promise<void> {
    const fact: MediaFact = JSON.parse(fields[fields.indexOf('fact') + 1] ?? '{}');
    const [, sessionId] = /^session:([0-9a-f-]{36})$/.exec(fact.room) ?? [];
    await runAs(systemActor(), async () => {
      const zone =
        sessionId && (await this.database.row<{ id: string }>(`SELECT sessions.zone_of($1) AS id`, [sessionId]))?.id;
      const target = { type: 'room', id: fact.room || 'unknown' };
      const details = { identity: fact.identity, at: fact.at, ...fact.detail };
      await this.transactions.run(() => this.audit.record(`room.${fact.kind}`, target, details, zone || undefined));
    });
    await this.redis.xack(this.stream, group, id);
  }
}
