import process from 'node:process';
import { start } from './start-command.mjs';

/** `npm run dev`: the same stack as `npm start`, with the page from Vite and the server renewed when it changes. */
process.exit(await start(process.argv.slice(2), { development: true }));
