/**
 * @typedef {object} Roles
 * @property {string} admin password of `postgres`
 * @property {string} owner password of `openzone`
 * @property {string} app password of `openzone_app`
 */

/**
 * @param {{ port: number, user: string, password: string, database: string }} parts
 */
export const databaseUrl = ({ port, user, password, database }) =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/**
 * @template T
 * @param {string} url
 * @param {(query: (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>) => Promise<T>} work
 */
export async function withClient(url, work) {
  // Imported late: this file is read before the dependencies are installed.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, application_name: 'openzone-stack' });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(async (sql, values) => (await client.query(sql, values)).rows);
  } finally {
    await client.end();
  }
}

/** @param {string} word */
const quote = (word) => `'${word.replaceAll("'", "''")}'`;

/**
 * The roles the product expects of any server: an owner that migrates and is no superuser (a superuser passes by
 * row-level security), and the role the processes work as, which owns nothing.
 * @param {string} adminUrl
 * @param {Roles} roles
 */
export async function ensureRoles(adminUrl, { owner, app }) {
  await withClient(adminUrl, async (query) => {
    const known = new Set((await query('SELECT rolname FROM pg_roles')).map((row) => row.rolname));
    /** @param {string} name @param {string} rights @param {string} password */
    const ensure = (name, rights, password) =>
      query(`${known.has(name) ? 'ALTER' : 'CREATE'} ROLE ${name} ${rights} PASSWORD ${quote(password)}`);
    await ensure('openzone', 'LOGIN CREATEROLE NOSUPERUSER NOBYPASSRLS', owner);
    await ensure('openzone_app', 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE', app);
    await query('GRANT openzone_app TO openzone WITH ADMIN OPTION');
  });
}

/**
 * @param {string} adminUrl
 * @param {string} name
 * @param {{ template?: string }} [options]
 */
export async function ensureDatabase(adminUrl, name, { template } = {}) {
  return withClient(adminUrl, async (query) => {
    const known = await query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.length > 0) return false;
    await query(`CREATE DATABASE ${name} OWNER openzone ${template ? `TEMPLATE ${template}` : 'TEMPLATE template0'}`);
    return true;
  });
}

/**
 * @param {string} adminUrl
 * @param {string} name
 */
export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, (query) => query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}
