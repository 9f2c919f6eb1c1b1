import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people, and a person's place in an organisation. */
export class CreateOrganisations1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA identity;
      GRANT USAGE ON SCHEMA identity TO openzone_app;

      CREATE TABLE identity.organisation (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('zone', 'investor', 'agency', 'corporation', 'authority', 'platform')),
        name_zh text NOT NULL CHECK (name_zh <> ''),
        name_en text NOT NULL CHECK (name_en <> ''),
        slug text UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
        website text,
        disabled_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CHECK (kind <> 'zone' OR slug IS NOT NULL)
      );
      -- One installation has one operator.
      CREATE UNIQUE INDEX organisation_one_platform ON identity.organisation (kind) WHERE kind = 'platform';

      CREATE TABLE identity.user (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL CHECK (name <> ''),
        locale text NOT NULL,
        time_zone text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE identity.member (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
        user_id uuid NOT NULL REFERENCES identity.user (id) ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('owner', 'manager', 'staff', 'viewer')),
        disabled_at timestamptz,
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (organisation_id, id)
      );
      -- Who comes back after a removal gets a new row, and with it nothing of what the old one had.
      CREATE UNIQUE INDEX member_once ON identity.member (organisation_id, user_id) WHERE removed_at IS NULL;
      CREATE INDEX member_of_user ON identity.member (user_id);

      CREATE TABLE identity.invitation (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
        email text NOT NULL CHECK (email = lower(email)),
        role text NOT NULL CHECK (role IN ('owner', 'manager', 'staff', 'viewer')),
        locale text NOT NULL,
        invited_by uuid REFERENCES identity.user (id) ON DELETE SET NULL,
        token_hash bytea NOT NULL UNIQUE,
        expires_at timestamptz NOT NULL,
        redeemed_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX invitation_of_organisation ON identity.invitation (organisation_id, created_at);
      CREATE INDEX invitation_of_address ON identity.invitation (email);

      CREATE TABLE identity.zone_profile (
        organisation_id uuid PRIMARY KEY REFERENCES identity.organisation (id),
        region text NOT NULL DEFAULT '',
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        time_zone text NOT NULL DEFAULT 'Asia/Shanghai',
        industries text[] NOT NULL DEFAULT '{}',
        summary_zh text NOT NULL DEFAULT '',
        summary_en text NOT NULL DEFAULT '',
        description_zh text NOT NULL DEFAULT '',
        description_en text NOT NULL DEFAULT '',
        cover text NOT NULL DEFAULT '',
        accent text NOT NULL DEFAULT '#1677ff' CHECK (accent ~ '^#[0-9a-f]{6}$'),
        facts jsonb NOT NULL DEFAULT '{"land":[],"policies":[],"people":[]}',
        published_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE identity.notification (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES identity.user (id) ON DELETE CASCADE,
        organisation_id uuid REFERENCES identity.organisation (id),
        code text NOT NULL,
        params jsonb NOT NULL DEFAULT '{}',
        link text,
        -- What a repeated event must not tell twice.
        cause text NOT NULL,
        read_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (user_id, cause)
      );
      CREATE INDEX notification_of_user ON identity.notification (user_id, id DESC);
      CREATE INDEX notification_unread ON identity.notification (user_id) WHERE read_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA identity CASCADE');
  }
}
