import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { z } from 'zod';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { AppError, notFound } from '../errors/app-error.js';
import { Access } from '../http/access.js';
import { Answers } from '../http/answers.js';
import { RedisConnection } from '../redis/redis.js';

const Health = z.object({ status: z.literal('ok') });

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly redis: RedisConnection,
    private readonly config: Config,
  ) {}

  /** The process runs. */
  @Get('health/live')
  @Access('public')
  @Answers(200, Health)
  live(): z.infer<typeof Health> {
    return { status: 'ok' };
  }

  /** The process can serve: its database and Redis answer. */
  @Get('health/ready')
  @Access('public')
  @Answers(200, Health)
  async ready(): Promise<z.infer<typeof Health>> {
    const checks = await Promise.allSettled([this.database.row('SELECT 1 AS ok'), this.redis.client.ping()]);
    const failed = checks.find((check) => check.status === 'rejected');
    if (failed) throw Object.assign(new AppError('service.unavailable'), { cause: failed.reason });
    return { status: 'ok' };
  }

  /** Prometheus metrics, for the bearer of METRICS_TOKEN. Without one configured there is no such page. */
  @Get('metrics')
  @Access('public')
  @Answers(200)
  async metrics(
    @Headers('authorization') authorization: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { token } = this.config.metrics;
    if (!token || authorization !== `Bearer ${token}`) throw notFound();
    await reply.type(register.contentType).send(await register.metrics());
  }
}
