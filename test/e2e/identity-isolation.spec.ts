import { jest } from '@jest/globals';
import pg from 'pg';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

jest.setTimeout(20_000);

/** What stands in a table, and whose it is: the organisation's, or the person's. */
const tenantTables = ['member', 'invitation', 'zone_profile'];
const personTables = [
  'credential',
  'totp',
  'recovery_code',
  'login',
  'login_token',
  'external_identity',
  'sign_up',
  'guest',
  'ticket',
  'notification',
  'api_token',
];

describe('Isolation of people and organisations in the database itself', () => {
  let stack: Stack;
  let world: World;
  let app: pg.Client;
  let mine: Person;
  let theirs: Person;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
    app = new pg.Client({ connectionString: stack.appDatabaseUrl, options: '-c role=openzone_app' });
    await app.connect();
    mine = await world.person(await world.organisation('zone'));
    theirs = await world.person(await world.organisation('zone'));
    for (const { userId, organisation, api } of [mine, theirs]) {
      await api.post('/me/password', { next: 'three ships sail east' });
      await api.post('/me/totp');
      await api.post('/organisation/invitations', { email: `i-${userId}@example.org`, role: 'staff', locale: 'en' });
      await api.post('/me/tokens', { name: 'x', scopes: ['profile:read'], expiresInDays: 1 });
      for (const sql of [
        `INSERT INTO identity.recovery_code (user_id, code_hash) VALUES ($1, '\\x01')`,
        `INSERT INTO identity.external_identity (issuer, subject, user_id) VALUES ('i', $1::text, $1::uuid)`,
        `INSERT INTO identity.guest (user_id, email, name, locale, time_zone)
           VALUES ($1::uuid, 'g-' || $1::text || '@example.org', 'G', 'en', 'UTC')`,
        `INSERT INTO identity.ticket (id, kind, user_id, token_hash, expires_at)
           VALUES (gen_random_uuid(), 'reset', $1::uuid, sha256($1::text::bytea), now() + interval '1 hour')`,
        `INSERT INTO identity.sign_up (user_id, email, name, password_hash, locale, time_zone, organisation_name, country, expires_at)
           VALUES ($1::uuid, 's-' || $1::text || '@example.org', 'S', 'h', 'en', 'UTC', 'O', 'DE', now())`,
        `INSERT INTO identity.notification (id, user_id, code, cause) VALUES (gen_random_uuid(), $1, 'x', 'y')`,
      ]) {
        await world.owner.query(sql, [userId]);
      }
      expect(organisation.slug).toBeTruthy();
    }
    await world.owner.query(`UPDATE identity.zone_profile SET published_at = NULL`);
  }, 120_000);

  afterAll(async () => {
    await app?.end();
    await world?.close();
    await stack?.stop();
  });

  /** Runs a statement as the application's role, in a scope. */
  const within = async <T extends object>(scope: { organisations?: string[]; user?: string }, sql: string) => {
    await app.query('BEGIN');
    try {
      await app.query(`SELECT set_config('app.organisations', $1, true), set_config('app.user', $2, true)`, [
        `{${(scope.organisations ?? []).join()}}`,
        scope.user ?? '',
      ]);
      return await app.query<T>(sql);
    } finally {
      await app.query('ROLLBACK');
    }
  };
  const whole = () => ({ organisations: [mine.organisation.id], user: mine.userId });
  const ownerColumn = (table: string) => (tenantTables.includes(table) ? 'organisation_id' : 'user_id');
  const ownIds = () => [mine.organisation.id, mine.userId];

  it('works as a role that owns nothing and cannot bypass row-level security, which is forced on every table', async () => {
    const { rows: role } = await app.query(
      `SELECT rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_class WHERE relowner = pg_roles.oid) AS owns
         FROM pg_roles WHERE rolname = current_user`,
    );
    expect(role).toEqual([{ rolsuper: false, rolbypassrls: false, owns: 0 }]);
    const { rows } = await app.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'identity'::regnamespace AND relkind = 'r'
          AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  it.each([...tenantTables, ...personTables])(
    '%s shows nothing without a scope, and only the own rows within one',
    async (table) => {
      const { rows: all } = await world.owner.query(`SELECT FROM identity.${table}`);
      expect(all.length).toBeGreaterThanOrEqual(2);
      expect((await within({}, `SELECT FROM identity.${table}`)).rows).toEqual([]);
      const column = ownerColumn(table);
      const { rows } = await within<{ whose: string }>(whole(), `SELECT ${column} AS whose FROM identity.${table}`);
      expect(rows.length).toBeGreaterThan(0);
      for (const { whose } of rows) expect(ownIds()).toContain(whose);
    },
  );

  it.each([...tenantTables, ...personTables])(
    '%s lets nobody change, take over or remove foreign rows',
    async (table) => {
      const column = ownerColumn(table);
      const foreign = tenantTables.includes(table) ? theirs.organisation.id : theirs.userId;
      const own = tenantTables.includes(table) ? mine.organisation.id : mine.userId;
      const changed = await within(
        whole(),
        `UPDATE identity.${table} SET ${column} = '${own}' WHERE ${column} = '${foreign}'`,
      );
      expect(changed.rowCount).toBe(0);
      const removed = await within(whole(), `DELETE FROM identity.${table} WHERE ${column} = '${foreign}'`);
      expect(removed.rowCount).toBe(0);
      await expect(
        within(whole(), `UPDATE identity.${table} SET ${column} = '${foreign}' WHERE ${column} = '${own}'`),
      ).rejects.toThrow(/row-level security/);
    },
  );

  it('an organisation or a colleague is seen by those who belong to it; a stranger sees neither', async () => {
    const names = `SELECT id FROM identity.user`;
    expect((await within(whole(), names)).rows).toEqual([{ id: mine.userId }]);
    expect((await within({}, names)).rows).toEqual([]);
    const agency = await world.organisation('agency');
    const seen = await within<{ id: string }>(whole(), `SELECT id FROM identity.organisation WHERE kind <> 'zone'`);
    expect(seen.rows.map(({ id }) => id)).not.toContain(agency.id);
    await expect(
      within(
        whole(),
        `INSERT INTO identity.organisation (id, kind, name_zh, name_en, country)
                         VALUES (gen_random_uuid(), 'agency', 'x', 'x', 'CN')`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('notifications are written by the notifier only, and logins of others ended only within one’s organisation', async () => {
    await expect(
      within(
        whole(),
        `INSERT INTO identity.notification (id, user_id, code, cause)
                         VALUES (gen_random_uuid(), '${mine.userId}', 'x', 'z')`,
      ),
    ).rejects.toThrow(/permission denied/);
    const { organisation, userId } = theirs;
    const ended = await within(whole(), `SELECT * FROM identity.revoke_logins('${organisation.id}', '${userId}')`);
    expect(ended.rows).toEqual([]);
    expect((await theirs.api.get('/me')).status).toBe(200);
  });

  it('the scope ends with its transaction', async () => {
    await within(whole(), 'SELECT 1');
    const { rows } = await app.query(
      `SELECT platform.organisations() AS organisations, platform.user_id() AS "userId"`,
    );
    expect(rows).toEqual([{ organisations: null, userId: null }]);
  });
});
