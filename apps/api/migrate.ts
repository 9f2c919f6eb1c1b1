import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { migrationDataSource } from '#platform/database';

/** Brings the database named by DATABASE_URL up to date. Prints what it did; safe to run again. */
const url = process.argv[2] ?? process.env.DATABASE_URL;
if (!url) {
  process.stderr.write('migrate: DATABASE_URL is needed\n');
  process.exit(1);
}
const dataSource = await migrationDataSource(url, [
  fileURLToPath(new URL('../../migrations/*.js', import.meta.url)),
]).initialize();
const done = await dataSource.runMigrations();
await dataSource.destroy();
process.stdout.write(`${done.length} migrations\n`);
