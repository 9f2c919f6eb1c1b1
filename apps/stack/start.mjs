import process from 'node:process';

// Node itself first: with one too old the rest would fail in words that help nobody.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`OpenZone needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  console.error('  Install it from your distribution or with a version manager, e.g.  nvm install 20');
  process.exit(1);
}

const { start } = await import('./start-command.mjs');
process.exit(await start(process.argv.slice(2)));
