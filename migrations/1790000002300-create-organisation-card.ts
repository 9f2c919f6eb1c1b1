import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names of organisations, which anybody may read, for other domains' readers to join. A view of the owner's, past row-level
 * security like the function it replaces there, but the planner sees through it.
 */
export class CreateOrganisationCard1790000002300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW identity.organisation_card AS
        SELECT id, kind, name_zh, name_en, slug, country, disabled_at IS NULL AS active FROM identity.organisation;
      GRANT SELECT ON identity.organisation_card TO openzone_app;
      DROP FUNCTION identity.organisation_cards(uuid[])`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP VIEW identity.organisation_card`);
    await runner.query(`
      CREATE FUNCTION identity.organisation_cards(ids uuid[])
        RETURNS TABLE (id uuid, kind text, name_zh text, name_en text, slug text, country text, active boolean)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $function$ SELECT id, kind, name_zh, name_en, slug, country, disabled_at IS NULL FROM identity.organisation
                       WHERE id = ANY (ids) $function$;
      REVOKE ALL ON FUNCTION identity.organisation_cards FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION identity.organisation_cards TO openzone_app`);
  }
}
