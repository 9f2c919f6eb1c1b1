import { databaseUrl } from './database.mjs';
import { readJson } from './json-file.mjs';
import { inRoot, inState } from './paths.mjs';
import { run } from './run.mjs';

/** Walks the audit chains of DATABASE_URL, or of the database that `npm start` runs from this checkout. */
/** @type {{ databaseOwner: string } | undefined} */
const secrets = readJson(inState('secrets.json'));
/** @type {{ postgres?: number } | undefined} */
const ports = readJson(inState('ports.json'));
const port = ports?.postgres;
const embedded =
  secrets && port && databaseUrl({ port, user: 'openzone', password: secrets.databaseOwner, database: 'openzone' });
const url = process.env.DATABASE_URL || embedded;
if (!url) {
  console.error('Which database? Set DATABASE_URL, or run npm start in this checkout first.');
  process.exit(1);
}
const { code } = await run(process.execPath, [inRoot('dist', 'apps', 'worker', 'verify-audit.js')], {
  env: { ...process.env, DATABASE_URL: url },
  shown: true,
});
process.exit(code);
