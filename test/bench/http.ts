import { deepStrictEqual } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { startStack } from '../support/stack.js';
import { World } from '../support/world.js';
import { finish, printTable, round } from './support/report.js';
import { seedSessions } from './support/seed-sessions.js';

/**
 * Requests a second of three routes, beside a bare Fastify + pg server that answers the same JSON from the same
 * database: a list and a detail signed in, with policies and row-level security, and a public detail. The two take
 * turns in short rounds, so that a noisy machine is noisy for both; the ratio is taken round by round.
 */
const connections = 32;
const secondsARound = 4;
const rounds = 6;
const stored = 100_000;

const stack = await startStack({ processes: ['api'], env: { LIMIT_READS_PER_MINUTE: '100000000', LOG_LEVEL: 'warn' } });
const world = await World.create(stack);
const { zone, investorFirm, manager, offering } = await world.booking();
await seedSessions(world.owner, {
  zoneId: zone.id,
  investorId: investorFirm.id,
  offeringId: offering.id,
  resourceIds: offering.hostIds,
  count: stored,
  everyMinutes: 30,
  from: new Date(Date.now() + 3 * 3_600_000 - (Date.now() % 3_600_000)).toISOString(),
});
await world.owner.query('VACUUM ANALYZE');
const { rows } = await world.owner.query<{ id: string }>(
  `SELECT id FROM sessions.session WHERE starts_at > now() + interval '2 days' LIMIT 1`,
);
const bare = spawn(
  process.execPath,
  [fileURLToPath(new URL('support/bare-server.js', import.meta.url)), stack.adminDatabaseUrl, zone.id],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const [line] = (await once(bare.stdout, 'data')) as [Buffer];
const bareUrl = `http://127.0.0.1:${line.toString().trim()}`;

const routes = [
  { name: 'list', path: '/sessions', cookie: manager.cookie, aim: 0.5 },
  { name: 'detail', path: `/sessions/${rows[0]?.id}`, cookie: manager.cookie, aim: 0.5 },
  { name: 'public', path: `/offerings/${offering.id}`, cookie: undefined, aim: 0.75 },
];

async function rate(url: string, cookie?: string): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    duration: secondsARound,
    headers: cookie ? { cookie: `oz_login=${cookie}` } : {},
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

const figures: Record<string, unknown> = { connections, stored };
const table: (string | number)[][] = [];
let pass = true;
try {
  for (const { name, path, cookie, aim } of routes) {
    const headers: Record<string, string> = cookie ? { cookie: `oz_login=${cookie}` } : {};
    const [ours, theirs] = await Promise.all([fetch(`${stack.url}/api${path}`, { headers }), fetch(bareUrl + path)]);
    deepStrictEqual(await ours.json(), await theirs.json());
    await rate(`${stack.url}/api${path}`, cookie);
    await rate(bareUrl + path);
    const pairs: { own: number; floor: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      pairs.push({ own: await rate(`${stack.url}/api${path}`, cookie), floor: await rate(bareUrl + path) });
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    const ratio = round(median(pairs.map(({ own, floor }) => own / floor)), 3);
    const own = round(median(pairs.map((pair) => pair.own)), 0);
    const floor = round(median(pairs.map((pair) => pair.floor)), 0);
    table.push([name, own, floor, ratio, aim]);
    figures[name] = { perSecond: own, barePerSecond: floor, ratio, aim };
    pass &&= ratio >= aim;
  }
} finally {
  bare.kill();
  await world.close();
  await stack.stop();
}
printTable(['route', 'OpenZone /s', 'bare /s', 'ratio', 'aim'], table);
finish('http', pass, figures);
