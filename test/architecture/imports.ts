/**
 * Who may import whom. A row may change when the domain asks for it: change it here in the same commit and say why.
 * Everything is imported through its door (`#sessions`, `#platform/clock`); inside a unit imports are relative.
 */
export const domains = [
  'identity',
  'roadshows',
  'agreements',
  'partnerships',
  'sessions',
  'matchmaking',
  'projects',
  'insights',
] as const;

const common = ['contracts', 'platform'];
const server = [...common, ...domains];

export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'libs/contracts': [],
  'libs/api-client': [],
  'libs/platform': ['contracts'],
  'libs/identity': [...common],
  'libs/roadshows': [...common, 'identity'],
  'libs/agreements': [...common, 'identity'],
  'libs/partnerships': [...common, 'identity'],
  'libs/sessions': [...common, 'identity', 'roadshows'],
  'libs/matchmaking': [...common, 'identity', 'roadshows', 'sessions'],
  // A project begins in a session: the thread of one runs into the other.
  'libs/projects': [...common, 'identity', 'agreements', 'partnerships', 'sessions'],
  'libs/insights': [...common],
  'apps/api': server,
  'apps/worker': server,
  'apps/media': ['contracts'],
  'apps/web': ['contracts', 'api-client'],
  'apps/stack': [],
  // A migration keeps meaning what it meant: it stands on nothing that still changes.
  migrations: [],
  test: [...server, 'api-client', 'stack'],
};

/** Specs stand beside the file they test, and build their world with what test/support offers. */
export const specsMayReach = 'test/support/';
