import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Row-level security. Rows of an organisation are seen in its scope, rows of a person only by that person. The owner is
 * let through by name: look-up functions run as the owner, who need not be a superuser.
 */
export class IsolateIdentity1790000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...organisationTables, ...personTables, 'organisation', 'user', 'api_token', 'notification']) {
      await runner.query(`
        ALTER TABLE identity.${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE identity.${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY look_ups ON identity.${table} TO CURRENT_USER USING (true) WITH CHECK (true);
        GRANT SELECT, INSERT, UPDATE, DELETE ON identity.${table} TO openzone_app;
      `);
    }
    for (const table of organisationTables) {
      await runner.query(`
        CREATE POLICY tenant ON identity.${table}
          USING (organisation_id = ANY (platform.organisations()))
          WITH CHECK (organisation_id = ANY (platform.organisations()));
      `);
    }
    for (const table of personTables) {
      await runner.query(`
        CREATE POLICY own ON identity.${table}
          USING (user_id = platform.user_id()) WITH CHECK (user_id = platform.user_id());
      `);
    }
    await runner.query(`
      CREATE FUNCTION identity.platform_organisation() RETURNS uuid
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $$ SELECT id FROM identity.organisation WHERE kind = 'platform' $$;
      REVOKE ALL ON FUNCTION identity.platform_organisation() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.platform_organisation() TO openzone_app;

      CREATE POLICY tenant ON identity.organisation
        USING (id = ANY (platform.organisations())) WITH CHECK (id = ANY (platform.organisations()));
      CREATE POLICY zones_are_public ON identity.organisation FOR SELECT USING (kind = 'zone' AND disabled_at IS NULL);
      CREATE POLICY operator_sees_all ON identity.organisation FOR SELECT
        USING ((SELECT identity.platform_organisation()) = ANY (platform.organisations()));
      CREATE POLICY own_places ON identity.organisation FOR SELECT
        USING (id IN (SELECT m.organisation_id FROM identity.member m WHERE m.user_id = platform.user_id()));
      REVOKE DELETE ON identity.organisation FROM openzone_app;

      CREATE POLICY own_places ON identity.member FOR SELECT USING (user_id = platform.user_id());

      CREATE POLICY own ON identity.user USING (id = platform.user_id()) WITH CHECK (id = platform.user_id());
      CREATE POLICY colleagues ON identity.user FOR SELECT
        USING (EXISTS (SELECT FROM identity.member m
                        WHERE m.user_id = "user".id AND m.organisation_id = ANY (platform.organisations())));

      CREATE POLICY published ON identity.zone_profile FOR SELECT USING (published_at IS NOT NULL);

      CREATE POLICY own ON identity.api_token
        USING (user_id = platform.user_id() AND organisation_id = ANY (platform.organisations()))
        WITH CHECK (user_id = platform.user_id() AND organisation_id = ANY (platform.organisations()));

      -- Written only by identity.add_notifications().
      CREATE POLICY own ON identity.notification USING (user_id = platform.user_id());
      REVOKE INSERT ON identity.notification FROM openzone_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...organisationTables, ...personTables, 'organisation', 'user', 'api_token', 'notification']) {
      const policies: { name: string }[] = await runner.query(
        `SELECT policyname AS name FROM pg_policies WHERE schemaname = 'identity' AND tablename = $1`,
        [table],
      );
      for (const { name } of policies) await runner.query(`DROP POLICY ${name} ON identity.${table}`);
      await runner.query(`
        ALTER TABLE identity.${table} NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE identity.${table} DISABLE ROW LEVEL SECURITY;
        REVOKE ALL ON identity.${table} FROM openzone_app;
      `);
    }
    await runner.query('DROP FUNCTION identity.platform_organisation()');
  }
}

const organisationTables = ['member', 'invitation', 'zone_profile'];
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
];
