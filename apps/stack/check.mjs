import { messageOf } from './fault.mjs';
import { run } from './run.mjs';
import { createTerminal, duration } from './terminal.mjs';
import { checks, jest, jestEnvironment } from './tools.mjs';

/** The fast round for daily work: types, lint, format, client, architecture, unit. Two things at a time. */
const terminal = createTerminal();
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort(new Error('stopped')));

const tasks = [
  ...Object.entries(checks).flatMap(([name, tools]) =>
    tools.map(({ title, args }) => ({ title: name, note: tools.length > 1 ? title : '', args })),
  ),
  { title: 'Architecture', note: '', args: jest('architecture', ['--silent']) },
  { title: 'Unit', note: '', args: jest('unit', ['--silent']) },
];
const startedAt = Date.now();
/** @type {{ title: string, output: string }[]} */
const failures = [];

async function work() {
  for (let task = tasks.shift(); task && !stopping.signal.aborted; task = tasks.shift()) {
    const step = terminal.step(task.title);
    step.progress(task.note);
    try {
      const { code, output } = await run(process.execPath, task.args, {
        env: jestEnvironment(),
        signal: stopping.signal,
      });
      if (code === 0) step.done(task.note);
      else {
        step.fail(task.note);
        failures.push({ title: task.title, output });
      }
    } catch (error) {
      step.fail(messageOf(error));
      failures.push({ title: task.title, output: messageOf(error) });
    }
  }
}

terminal.print();
await Promise.all([work(), work()]);
for (const { title, output } of failures) terminal.print(`\n${terminal.bold(`── ${title} `)}\n\n${output.trim()}`);
const verdict = failures.length === 0 ? 'Everything holds' : `${failures.length} failed`;
terminal.print(`\n  ${terminal.bold(verdict)} ${terminal.dim(`after ${duration(Date.now() - startedAt)}`)}\n`);
terminal.close();
process.exit(failures.length === 0 ? 0 : 1);
