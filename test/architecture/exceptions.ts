/** Every place where a rule gives way, with the reason. */
export interface Exception {
  /** A path, or the beginning of one when it ends in `/`; `*` stands for one folder or file name. */
  readonly where: string;
  readonly because: string;
}

/** Everywhere else settings come from `Config`: read once, typed, frozen. */
export const readsTheEnvironment: readonly Exception[] = [
  { where: 'libs/platform/config/', because: 'the one place that reads the settings of the server' },
  { where: 'apps/*/config.ts', because: 'the settings of a process that does not stand on the platform' },
  { where: 'apps/stack/', because: 'starts processes and hands them their environment' },
  { where: 'test/', because: 'starts processes and hands them their environment' },
  { where: '*.config.*', because: 'configures a tool' },
  { where: 'apps/*/*.config.*', because: 'configures a tool' },
  { where: 'apps/api/migrate.ts', because: 'runs as the owner of the database, before there is a configuration' },
  { where: 'apps/worker/verify-audit.ts', because: 'runs as the owner of the database, needs no other setting' },
];

/** Tables that name an organisation and yet are not isolated by row-level security. */
export const sharedTables: readonly Exception[] = [
  {
    where: 'platform.outbox_event',
    because: 'the relay forwards the events of all organisations; no route reads them',
  },
  {
    where: 'platform.audit_head',
    because: 'a number and a hash; an act may be recorded in the chain of an organisation the actor cannot see',
  },
  {
    where: 'sessions.reminder',
    because: 'the sweeper looks for what is due in all organisations; a row holds ids and times, and no route reads it',
  },
  {
    where: 'projects.deadline',
    because: 'the sweeper looks for what is due in all zones; a row holds ids and a time, and no route reads it',
  },
];

/** What the top level holds besides dotfiles and tool configurations (`*.config.*`). */
export const floorPlan: Readonly<Record<string, readonly string[]>> = {
  '': [
    'apps/',
    'libs/',
    'migrations/',
    'test/',
    'docs/',
    '.ci/',
    '.github/',
    'nest-cli.json',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
    'docker-compose.yml',
    'Dockerfile',
    'README.md',
    'README.zh-CN.md',
    'LICENSE',
    'CONTRIBUTING.md',
  ],
  'apps/': ['api/', 'worker/', 'media/', 'web/', 'stack/'],
  'libs/': [
    'contracts/',
    'api-client/',
    'platform/',
    'identity/',
    'roadshows/',
    'sessions/',
    'matchmaking/',
    'agreements/',
    'projects/',
    'partnerships/',
    'insights/',
  ],
  'test/': ['architecture/', 'e2e/', 'browser/', 'bench/', 'support/', 'run.mjs'],
};

export function matches(exception: Exception, path: string): boolean {
  const pattern = exception.where
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return new RegExp(`^${pattern}${exception.where.endsWith('/') ? '' : '$'}`).test(path);
}

/** Views that show more than row-level security of their reader would: what they show is meant for everybody. */
export const openViews: readonly Exception[] = [
  {
    where: 'identity.organisation_card',
    because:
      'names of organisations, which other domains show beside what concerns them; a function could not be joined',
  },
];
