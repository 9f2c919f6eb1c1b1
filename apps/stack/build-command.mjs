import { ensureServerBuild, ensureWebBuild } from './build.mjs';
import { createTerminal } from './terminal.mjs';

/** Builds the server and the page into dist/, each only when its sources changed. */
const terminal = createTerminal();
/** @param {string} title @param {() => Promise<boolean>} build */
const show = async (title, build) => {
  const step = terminal.step(title);
  try {
    step.done((await build()) ? 'built' : 'unchanged');
  } catch (error) {
    step.fail();
    terminal.print(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
};
await Promise.all([show('Server', ensureServerBuild), show('Page', ensureWebBuild)]);
terminal.close();
