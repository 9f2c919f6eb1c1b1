import { pino } from 'pino';
import { forgetSecrets, readConfig } from './config.js';
import { MediaNode } from './node.js';

/** One media node: mediasoup workers behind a socket. It knows rooms and grants, no users, no rules, no database. */
async function main(): Promise<void> {
  const config = readConfig();
  forgetSecrets();
  const base = { process: 'media', node: config.nodeId };
  const log = pino({ level: config.logLevel, base, serializers: { error: pino.stdSerializers.err } });
  const node = new MediaNode(config, log);
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'media node stopping');
    node.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ error }, 'media node did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  // Whoever starts processes waits for this line, so it is written whatever the level.
  const announce = log.child({}, { level: 'info' });
  await node.start(() => announce.info({ port: config.port, url: config.publicUrl }, 'media node ready'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
