import { Fault } from './fault.mjs';

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} reset
 * @property {boolean} empty
 * @property {number} port
 * @property {string} host
 * @property {boolean} [development] Vite serves the page, and what changes is built and restarted
 */

export const help = `OpenZone on one machine: database, queue, video rooms and the page.

  npm start                       start everything, and open http://localhost:8080
  npm start -- --port 9000        another port for the page (default 8080, the next free one if it is taken)
  npm start -- --host 0.0.0.0     reachable from other machines (default 127.0.0.1, this machine alone)
  npm start -- --empty            without demo data: the first visitor becomes the platform's operator
  npm start -- --reset            delete everything stored in this checkout, then start afresh
  npm start -- --help             this text

Parts of your own instead of the embedded ones, by environment variable:

  DATABASE_URL   PostgreSQL 15 or newer, e.g. postgres://openzone:secret@db:5432/openzone (gets no demo data)
  REDIS_URL      Redis 6.2 or newer with appendonly yes, e.g. redis://:secret@cache:6379/0
  S3_BUCKET      with S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY, S3_SECRET_KEY: files in object storage
  SMTP_URL       with MAIL_FROM: real mail instead of the outbox in the interface
  PUBLIC_URL     the address people use, where a proxy stands in front
  MEDIASOUP_WORKER_BIN   a mediasoup worker that exists already

Everything it stores is in .openzone/, its logs in .openzone/logs/. Ctrl-C stops it.
`;

/** @param {string} text */
function parsePort(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Fault(`A port is a number from 1 to 65535, not "${text}".`, { remedy: 'npm start -- --port 8080' });
  }
  return port;
}

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {StartOptions}
 */
export function parseOptions(words, env = {}) {
  const options = { help: false, reset: false, empty: false, port: parsePort(env.PORT || '8080'), host: '127.0.0.1' };
  // Both --port 9000 and --port=9000.
  const left = words.flatMap((word) => (/^--\w+=/.test(word) ? word.split(/=(.*)/s).slice(0, 2) : [word]));
  while (left.length > 0) {
    const word = left.shift();
    if (word === '--help' || word === '-h') options.help = true;
    else if (word === '--reset') options.reset = true;
    else if (word === '--empty') options.empty = true;
    else if (word === '--port') options.port = parsePort(left.shift() ?? '');
    else if (word === '--host') options.host = left.shift() || options.host;
    else throw new Fault(`There is no option "${word}".`, { remedy: 'npm start -- --help' });
  }
  return options;
}
