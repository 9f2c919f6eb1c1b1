import { Injectable } from '@nestjs/common';
import { RedisConnection } from '../redis/redis.js';

export const relayChannel = 'relay';

/** Wakes the relay right after a commit. A lost ring costs only the time until the next sweep. */
@Injectable()
export class RelayBell {
  constructor(private readonly redis: RedisConnection) {}

  ring(): void {
    this.redis.client.publish(this.redis.key(relayChannel), '1').catch(() => undefined);
  }
}
