import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people prove who they are. Every secret is stored as a hash, the TOTP key encrypted. */
export class CreateAccounts1790000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity.credential (
        user_id uuid PRIMARY KEY REFERENCES identity.user (id) ON DELETE CASCADE,
        password_hash text NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE identity.totp (
        user_id uuid PRIMARY KEY REFERENCES identity.user (id) ON DELETE CASCADE,
        secret bytea NOT NULL,
        confirmed_at timestamptz,
        -- The last 30-second step that was accepted: a code works once.
        last_step bigint NOT NULL DEFAULT 0
      );

      CREATE TABLE identity.recovery_code (
        user_id uuid NOT NULL REFERENCES identity.user (id) ON DELETE CASCADE,
        code_hash bytea NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (user_id, code_hash)
      );

      CREATE TABLE identity.login (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES identity.user (id) ON DELETE CASCADE,
        -- Which organisation the person works for in this login; none for guests.
        organisation_id uuid REFERENCES identity.organisation (id),
        method text NOT NULL,
        ip text,
        user_agent text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        renew_after timestamptz NOT NULL,
        revoked_at timestamptz,
        UNIQUE (id, user_id)
      );
      CREATE INDEX login_of_user ON identity.login (user_id) WHERE revoked_at IS NULL;
      CREATE INDEX login_of_organisation ON identity.login (organisation_id) WHERE revoked_at IS NULL;

      CREATE TABLE identity.login_token (
        token_hash bytea PRIMARY KEY,
        login_id uuid NOT NULL,
        user_id uuid NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT now(),
        -- First use. Only then are the older tokens of the login superseded: an answer that got lost locks nobody out.
        used_at timestamptz,
        superseded_at timestamptz,
        FOREIGN KEY (login_id, user_id) REFERENCES identity.login (id, user_id) ON DELETE CASCADE
      );
      CREATE INDEX login_token_of_login ON identity.login_token (login_id);

      CREATE TABLE identity.external_identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        user_id uuid NOT NULL REFERENCES identity.user (id) ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX external_identity_of_user ON identity.external_identity (user_id);

      -- Becomes a user and an investor organisation when the mailed link is opened; until then the address is free.
      CREATE TABLE identity.sign_up (
        user_id uuid PRIMARY KEY,
        email text NOT NULL CHECK (email = lower(email)),
        name text NOT NULL,
        password_hash text NOT NULL,
        locale text NOT NULL,
        time_zone text NOT NULL,
        organisation_name text NOT NULL,
        country text NOT NULL,
        expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      -- People without an account who were invited to something; the mailed link makes them a user with this id.
      CREATE TABLE identity.guest (
        user_id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL,
        locale text NOT NULL,
        time_zone text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      -- Single-use secrets sent by mail.
      CREATE TABLE identity.ticket (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('verify', 'reset', 'login-link')),
        -- No foreign key: the user may still be to come.
        user_id uuid NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        return_to text,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX ticket_of_user ON identity.ticket (user_id);

      CREATE TABLE identity.api_token (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES identity.organisation (id),
        user_id uuid NOT NULL REFERENCES identity.user (id) ON DELETE CASCADE,
        name text NOT NULL,
        token_hash bytea NOT NULL UNIQUE,
        scopes text[] NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX api_token_of_user ON identity.api_token (user_id) WHERE revoked_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE identity.api_token, identity.ticket, identity.guest, identity.sign_up, identity.external_identity,
        identity.login_token, identity.login, identity.recovery_code, identity.totp, identity.credential;
    `);
  }
}
