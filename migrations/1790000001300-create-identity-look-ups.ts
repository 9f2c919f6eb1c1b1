import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Questions that must be answered before anybody is known, or across organisations. Each runs as the owner, past
 * row-level security, and so answers the least that is needed.
 */
export class CreateIdentityLookUps1790000001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Runs on every request: step by step by primary keys, so that no statistics can mislead a kept plan; a null
    // login_id is nobody. A login ends after 7 days unused, or when its member, its organisation or it itself was
    // switched off. A renewed token lives on for 60 seconds beside its successor.
    await define(
      runner,
      `authenticate_login(hash bytea, OUT login_id uuid, OUT user_id uuid, OUT locale text, OUT time_zone text,
         OUT organisation_id uuid, OUT organisation_kind text, OUT member_id uuid, OUT role text,
         OUT first_use boolean, OUT renew boolean, OUT reused boolean, OUT stale boolean)`,
      'record',
      `DECLARE
         t identity.login_token;
         l identity.login;
       BEGIN
         SELECT * INTO t FROM identity.login_token x WHERE x.token_hash = hash;
         IF NOT FOUND THEN RETURN; END IF;
         SELECT * INTO l FROM identity.login x
          WHERE x.id = t.login_id AND x.revoked_at IS NULL AND x.expires_at > now()
            AND x.last_seen_at > now() - interval '7 days';
         IF NOT FOUND THEN RETURN; END IF;
         IF l.organisation_id IS NOT NULL THEN
           SELECT x.id, x.role INTO member_id, role FROM identity.member x
            WHERE x.organisation_id = l.organisation_id AND x.user_id = l.user_id
              AND x.removed_at IS NULL AND x.disabled_at IS NULL;
           IF NOT FOUND THEN RETURN; END IF;
           SELECT x.kind INTO organisation_kind FROM identity.organisation x
            WHERE x.id = l.organisation_id AND x.disabled_at IS NULL;
           IF NOT FOUND THEN RETURN; END IF;
           organisation_id := l.organisation_id;
         END IF;
         SELECT x.locale, x.time_zone INTO locale, time_zone FROM identity.user x WHERE x.id = l.user_id;
         login_id := l.id;
         user_id := l.user_id;
         first_use := t.used_at IS NULL;
         renew := t.superseded_at IS NULL AND l.renew_after <= now();
         reused := coalesce(t.superseded_at < now() - interval '60 seconds', false);
         stale := l.last_seen_at < now() - interval '5 minutes';
       END`,
      'plpgsql STABLE',
    );
    await define(
      runner,
      'authenticate_token(hash bytea)',
      `TABLE (token_id uuid, user_id uuid, locale text, time_zone text, organisation_id uuid, organisation_kind text,
              member_id uuid, role text, scopes text[], stale boolean)`,
      `BEGIN RETURN QUERY
        SELECT t.id, u.id, u.locale, u.time_zone, o.id, o.kind, m.id, m.role, t.scopes,
               coalesce(t.last_used_at < now() - interval '5 minutes', true)
          FROM identity.api_token t
          JOIN identity.user u ON u.id = t.user_id
          JOIN identity.member m
            ON m.user_id = u.id AND m.organisation_id = t.organisation_id
           AND m.disabled_at IS NULL AND m.removed_at IS NULL
          JOIN identity.organisation o ON o.id = m.organisation_id AND o.disabled_at IS NULL
         WHERE t.token_hash = hash AND t.revoked_at IS NULL AND t.expires_at > now();
       END`,
      'plpgsql STABLE',
    );
    await define(
      runner,
      'login_presence(login uuid)',
      `TABLE (user_id uuid, locale text, time_zone text, organisation_id uuid, organisation_kind text, member_id uuid,
              role text)`,
      `SELECT u.id, u.locale, u.time_zone, o.id, o.kind, m.id, m.role
         FROM identity.login l
         JOIN identity.user u ON u.id = l.user_id
         LEFT JOIN identity.member m
                ON m.user_id = u.id AND m.organisation_id = l.organisation_id
               AND m.disabled_at IS NULL AND m.removed_at IS NULL
         LEFT JOIN identity.organisation o ON o.id = m.organisation_id AND o.disabled_at IS NULL
        WHERE l.id = login AND l.revoked_at IS NULL AND l.expires_at > now()
          AND (l.organisation_id IS NULL OR o.id IS NOT NULL)`,
    );
    await define(
      runner,
      'is_empty()',
      'boolean',
      'SELECT NOT EXISTS (SELECT FROM identity.user) AND NOT EXISTS (SELECT FROM identity.organisation)',
    );
    await define(
      runner,
      'find_account(address text)',
      'TABLE (user_id uuid, password_hash text, totp boolean)',
      `SELECT u.id, c.password_hash, t.confirmed_at IS NOT NULL
         FROM identity.user u
         LEFT JOIN identity.credential c ON c.user_id = u.id
         LEFT JOIN identity.totp t ON t.user_id = u.id
        WHERE u.email = address`,
    );
    await define(
      runner,
      'find_person(address text)',
      'TABLE (user_id uuid, name text, locale text, time_zone text, is_user boolean)',
      `SELECT id, name, locale, time_zone, true FROM identity.user WHERE email = address
       UNION ALL
       SELECT g.user_id, g.name, g.locale, g.time_zone, false FROM identity.guest g
        WHERE g.email = address AND NOT EXISTS (SELECT FROM identity.user WHERE email = address)`,
    );
    await define(
      runner,
      'find_ticket(wanted text, hash bytea)',
      'TABLE (id uuid, user_id uuid, return_to text)',
      `SELECT id, user_id, return_to FROM identity.ticket
        WHERE token_hash = hash AND kind = wanted AND used_at IS NULL AND expires_at > now()`,
    );
    await define(
      runner,
      'find_external(provider text, subject_id text)',
      'TABLE (user_id uuid)',
      'SELECT user_id FROM identity.external_identity WHERE issuer = provider AND subject = subject_id',
    );
    const invitation = `TABLE (id uuid, organisation_id uuid, kind text, name_zh text, name_en text, email text,
                               role text, locale text, account_id uuid)`;
    const selectInvitation = `
      SELECT i.id, o.id, o.kind, o.name_zh, o.name_en, i.email, i.role, i.locale, u.id
        FROM identity.invitation i
        JOIN identity.organisation o ON o.id = i.organisation_id AND o.disabled_at IS NULL
        LEFT JOIN identity.user u ON u.email = i.email
       WHERE i.redeemed_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()`;
    await define(runner, 'find_invitation(hash bytea)', invitation, `${selectInvitation} AND i.token_hash = hash`);
    await define(
      runner,
      'find_invitation_for(address text)',
      invitation,
      `${selectInvitation} AND i.email = address ORDER BY i.created_at DESC LIMIT 1`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of [
      'authenticate_login(bytea)',
      'authenticate_token(bytea)',
      'login_presence(uuid)',
      'is_empty()',
      'find_account(text)',
      'find_person(text)',
      'find_ticket(text, bytea)',
      'find_external(text, text)',
      'find_invitation(bytea)',
      'find_invitation_for(text)',
    ]) {
      await runner.query(`DROP FUNCTION identity.${name}`);
    }
  }
}

async function define(runner: QueryRunner, signature: string, returns: string, body: string, kind = 'sql STABLE') {
  const [name] = signature.split('(');
  await runner.query(`
    CREATE FUNCTION identity.${signature} RETURNS ${returns}
      LANGUAGE ${kind} SECURITY DEFINER SET search_path = pg_catalog, pg_temp
      AS $function$ ${body} $function$;
    REVOKE ALL ON FUNCTION identity.${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION identity.${name} TO openzone_app;
  `);
}
