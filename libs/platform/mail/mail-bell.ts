import { Injectable } from '@nestjs/common';
import { RedisConnection } from '../redis/redis.js';

export const mailChannel = 'mail';

/** Tells the worker that a mail waits. A lost ring costs only the time until the next sweep. */
@Injectable()
export class MailBell {
  constructor(private readonly redis: RedisConnection) {}

  ring(): void {
    this.redis.client.publish(this.redis.key(mailChannel), '1').catch(() => undefined);
  }
}
