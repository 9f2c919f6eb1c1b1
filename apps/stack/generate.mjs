import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ensureServerBuild, toolEnvironment } from './build.mjs';
import { inRoot, inState } from './paths.mjs';
import { mustRun } from './run.mjs';

/**
 * Makes libs/api-client from the routes themselves: server code → OpenAPI document → types.
 * With --check it only looks whether what is committed is what would be made.
 */
const draft = inState('generate');
const target = inRoot('libs', 'api-client');
const files = ['openapi.json', 'index.ts'];
const notice = '// Generated from the OpenAPI document by `npm run generate`. Never edit it.\n\n';

await ensureServerBuild();
mkdirSync(draft, { recursive: true });
const env = toolEnvironment();
const document = `${draft}/openapi.json`;
const types = `${draft}/index.ts`;
await mustRun('Writing the OpenAPI document', process.execPath, [inRoot('dist/apps/api/openapi.js'), document], {
  env,
});
const generator = inRoot('node_modules', 'openapi-typescript', 'bin', 'cli.js');
await mustRun('Generating the client', process.execPath, [generator, document, '--output', types, '--alphabetize'], {
  env,
});
writeFileSync(types, notice + readFileSync(types, 'utf8').replace(/^\/\*\*[\s\S]*?\*\/\s*/, ''));

const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const stale = files.filter((file) => read(`${draft}/${file}`) !== read(`${target}/${file}`));
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(
      `Stale: ${stale.map((file) => `libs/api-client/${file}`).join(', ')}. Mend it with: npm run generate`,
    );
    process.exitCode = 1;
  }
} else {
  mkdirSync(target, { recursive: true });
  for (const file of stale) writeFileSync(`${target}/${file}`, read(`${draft}/${file}`));
  console.log(
    stale.length > 0 ? `Wrote ${stale.map((file) => `libs/api-client/${file}`).join(', ')}` : 'Nothing changed.',
  );
}
rmSync(draft, { recursive: true, force: true });
