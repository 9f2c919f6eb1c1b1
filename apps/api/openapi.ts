import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Config } from '#platform/config';
import { apiDocument } from '#platform/http';
import { ApiModule } from './api.module.js';

/** Writes the OpenAPI document to the file it is given. Nothing is connected: modules are only looked at. */
const config = Config.load({
  PUBLIC_URL: 'http://localhost',
  DATABASE_URL: 'postgres://localhost/none',
  REDIS_URL: 'redis://localhost',
  ROOM_TOKEN_SECRET: 'x'.repeat(32),
  ENCRYPTION_KEY: Buffer.alloc(32).toString('base64'),
  MAIL_OUTBOX: 'open',
  STORAGE_DIR: '.',
  LOG_LEVEL: 'silent',
});
const app = await NestFactory.create(ApiModule.with(config), new FastifyAdapter(), {
  preview: true,
  logger: false,
  abortOnError: false,
});
app.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
writeFileSync(process.argv[2] ?? 'openapi.json', `${JSON.stringify(apiDocument(app), null, 2)}\n`);
process.exit(0);
