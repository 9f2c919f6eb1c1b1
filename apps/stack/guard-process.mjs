import { createInterface } from 'node:readline';
import { endProcesses } from './process-table.mjs';

/**
 * Runs beside a stack and holds the other end of a pipe. When the stack ends without stopping its parts – even by
 * kill -9, which no handler sees – the pipe closes, and what is still on the list is stopped here.
 */
/** @type {Map<number, { pid: number, started: string, signal?: NodeJS.Signals }>} */
const wards = new Map();

for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGHUP', 'SIGTERM'])) process.on(signal, () => {});

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const message = JSON.parse(line);
    if (message.watch) wards.set(message.watch.pid, message.watch);
    else wards.delete(message.forget);
  })
  .on('close', async () => {
    // Newest first: the processes of the product before the servers they talk to.
    const newestFirst = [...wards.values()].reverse();
    const servers = newestFirst.filter(({ signal }) => signal !== undefined);
    await endProcesses(newestFirst.filter((ward) => !servers.includes(ward)));
    await endProcesses(servers);
    process.exit(0);
  });
