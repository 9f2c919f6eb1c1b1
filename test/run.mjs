import process from 'node:process';

// Plain JavaScript that needs nothing but Node: it installs what the rest needs.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.log(`OpenZone needs Node.js 20.19 or newer; this is ${process.versions.node}.\n\n0 passed, 1 failed`);
  process.exit(1);
}
const { runEverything } = await import('./support/run-everything.mjs');
const { passed, failed } = await runEverything();
// The last line, and nothing after it.
await new Promise((resolve) => process.stdout.write(`${passed} passed, ${failed} failed\n`, resolve));
process.exit(failed > 0 ? 1 : 0);
