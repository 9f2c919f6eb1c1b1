import 'reflect-metadata';
import { createHttpApp } from '#platform/http';
import { runProcess } from '#platform/process';
import { ApiModule } from './api.module.js';

await runProcess('api', async (config) => {
  const app = await createHttpApp(config, ApiModule.with(config));
  await app.listen(config.http.port, config.http.host);
  return app;
});
