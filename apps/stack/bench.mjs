import { readdirSync, rmSync } from 'node:fs';
import { compile, ensureServerBuild, toolEnvironment } from './build.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

/** Compiles and runs test/bench/<name>.ts against the built product: `npm run bench:http`. */
const [name, ...args] = process.argv.slice(2);
const known = readdirSync(inRoot('test', 'bench'))
  .filter((file) => /^[a-z-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -3));
if (!name || !known.includes(name)) {
  console.error(`Which benchmark? ${known.map((one) => `npm run bench:${one}`).join('  ')}`);
  process.exit(1);
}
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort(new Error('stopped')));

await ensureServerBuild();
// Below dist/test, so that relative imports and the package's own import names mean the same as in the sources.
const target = inRoot('dist', 'test');
rmSync(target, { recursive: true, force: true });
await compile(['test/bench', 'test/support'], inRoot('dist'));
const script = inRoot('dist', 'test', 'bench', `${name}.js`);
const env = { ...toolEnvironment(), NODE_ENV: 'production' };
const { code } = await run(process.execPath, ['--enable-source-maps', script, ...args], {
  env,
  shown: true,
  signal: stopping.signal,
});
process.exit(code);
