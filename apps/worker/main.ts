import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Log } from '#platform/logging';
import { runProcess } from '#platform/process';
import { WorkerModule } from './worker.module.js';

await runProcess('worker', async (config) => {
  const app = await NestFactory.createApplicationContext(WorkerModule.with(config), { bufferLogs: true });
  app.useLogger(app.get(Log));
  return app.init();
});
