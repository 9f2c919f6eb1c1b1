import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names and addresses for other domains, and the few writes that cross from one person to another. */
export class CreateIdentityReaders1790000001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await define(
      runner,
      'organisation_cards',
      'ids uuid[]',
      'TABLE (id uuid, kind text, name_zh text, name_en text, slug text, country text, active boolean)',
      `SELECT id, kind, name_zh, name_en, slug, country, disabled_at IS NULL FROM identity.organisation
        WHERE id = ANY (ids)`,
    );
    await define(
      runner,
      'contacts',
      'ids uuid[]',
      'TABLE (user_id uuid, name text, email text, locale text, time_zone text)',
      'SELECT id, name, email, locale, time_zone FROM identity.user WHERE id = ANY (ids)',
    );
    const people = `TABLE (member_id uuid, organisation_id uuid, user_id uuid, role text, active boolean,
                           name text, email text, locale text, time_zone text)`;
    const selectPeople = `
      SELECT m.id, m.organisation_id, u.id, m.role, m.disabled_at IS NULL AND m.removed_at IS NULL,
             u.name, u.email, u.locale, u.time_zone
        FROM identity.member m JOIN identity.user u ON u.id = m.user_id`;
    await define(runner, 'members_by_id', 'ids uuid[]', people, `${selectPeople} WHERE m.id = ANY (ids)`);
    await define(
      runner,
      'members_of',
      'organisation uuid',
      people,
      `${selectPeople} WHERE m.organisation_id = organisation AND m.disabled_at IS NULL AND m.removed_at IS NULL
        ORDER BY m.created_at, m.id`,
    );
    await define(
      runner,
      'add_notifications',
      'ids uuid[], users uuid[], organisation uuid, code text, params jsonb, link text, cause text',
      'TABLE (id uuid, user_id uuid)',
      `INSERT INTO identity.notification (id, user_id, organisation_id, code, params, link, cause)
       SELECT n.id, u.id, organisation, code, params, link, cause
         FROM unnest(ids, users) AS n (id, user_id) JOIN identity.user u ON u.id = n.user_id
       ON CONFLICT (user_id, cause) DO NOTHING
       RETURNING id, user_id`,
      'VOLATILE',
    );
    // Only for organisations in the scope of the transaction; a null person means everybody there.
    await define(
      runner,
      'revoke_logins',
      'organisation uuid, person uuid',
      'TABLE (id uuid, user_id uuid)',
      `UPDATE identity.login SET revoked_at = now()
        WHERE organisation_id = organisation AND organisation = ANY (platform.organisations())
          AND (person IS NULL OR user_id = person) AND revoked_at IS NULL
       RETURNING id, user_id`,
      'VOLATILE',
    );
    await define(
      runner,
      'remember_guest',
      'person uuid, address text, full_name text, language text, zone text',
      'uuid',
      `WITH known AS (SELECT id FROM identity.user WHERE email = address),
            added AS (
              INSERT INTO identity.guest (user_id, email, name, locale, time_zone)
              SELECT person, address, full_name, language, zone WHERE NOT EXISTS (SELECT FROM known)
              ON CONFLICT (email) DO UPDATE SET email = excluded.email
              RETURNING user_id)
       SELECT id FROM known UNION ALL SELECT user_id FROM added`,
      'VOLATILE',
    );
    await define(
      runner,
      'issue_ticket',
      'ticket uuid, purpose text, person uuid, hash bytea, return_path text, lifetime interval',
      'void',
      `INSERT INTO identity.ticket (id, kind, user_id, token_hash, return_to, expires_at)
       VALUES (ticket, purpose, person, hash, return_path, now() + lifetime) ON CONFLICT DO NOTHING`,
      'VOLATILE',
    );
    // Called by the person who leaves: nothing that was promised to the address may reach its next holder.
    await define(
      runner,
      'revoke_invitations_to_me',
      '',
      'void',
      `UPDATE identity.invitation SET revoked_at = now()
        WHERE email = (SELECT email FROM identity.user WHERE id = platform.user_id())
          AND redeemed_at IS NULL AND revoked_at IS NULL`,
      'VOLATILE',
    );
    await define(
      runner,
      'purge',
      '',
      'void',
      `DELETE FROM identity.ticket WHERE expires_at < now() - interval '7 days';
       DELETE FROM identity.sign_up WHERE expires_at < now() - interval '7 days';
       DELETE FROM identity.login
        WHERE least(revoked_at, expires_at, last_seen_at + interval '7 days') < now() - interval '30 days'`,
      'VOLATILE',
    );
    await runner.query(`
      CREATE FUNCTION identity.forget_guest() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp
        AS $function$ BEGIN DELETE FROM identity.guest WHERE email = NEW.email; RETURN NULL; END $function$;
      REVOKE ALL ON FUNCTION identity.forget_guest FROM PUBLIC;
      CREATE TRIGGER guest_becomes_user AFTER INSERT ON identity.user
        FOR EACH ROW EXECUTE FUNCTION identity.forget_guest();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER guest_becomes_user ON identity.user');
    for (const name of [
      'organisation_cards',
      'contacts',
      'members_by_id',
      'members_of',
      'add_notifications',
      'revoke_logins',
      'remember_guest',
      'issue_ticket',
      'revoke_invitations_to_me',
      'forget_guest',
      'purge',
    ]) {
      await runner.query(`DROP FUNCTION identity.${name}`);
    }
  }
}

async function define(
  runner: QueryRunner,
  name: string,
  parameters: string,
  returns: string,
  body: string,
  volatility = 'STABLE',
): Promise<void> {
  await runner.query(`
    CREATE FUNCTION identity.${name}(${parameters}) RETURNS ${returns}
      LANGUAGE sql ${volatility} SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $function$ ${body} $function$;
    REVOKE ALL ON FUNCTION identity.${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION identity.${name} TO openzone_app;
  `);
}
