import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The platform's own tables, the application's role, and the two settings row-level security reads. The application
 * role owns nothing and cannot bypass the policies; migrations run as the owner.
 */
export class CreatePlatform1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        CREATE ROLE openzone_app NOLOGIN NOSUPERUSER NOBYPASSRLS;
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END $$`);
    await runner.query(`GRANT openzone_app TO CURRENT_USER`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS citext`);
    await runner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await runner.query(`CREATE SCHEMA platform`);
    await runner.query(`GRANT USAGE ON SCHEMA platform TO openzone_app`);

    // After a COMMIT the setting is '' rather than absent: NULLIF covers both.
    await runner.query(`
      CREATE FUNCTION platform.organisations() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT NULLIF(current_setting('app.organisations', true), '')::uuid[] $$`);
    await runner.query(`
      CREATE FUNCTION platform.user_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT NULLIF(current_setting('app.user', true), '')::uuid $$`);

    await runner.query(`
      CREATE TABLE platform.outbox_event (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        organisation_id uuid,
        organisations uuid[] NOT NULL,
        payload jsonb NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        relayed_at timestamptz
      )`);
    await runner.query(`CREATE INDEX outbox_event_waiting ON platform.outbox_event (id) WHERE relayed_at IS NULL`);
    await runner.query(`CREATE INDEX outbox_event_recorded ON platform.outbox_event (recorded_at)`);
    await runner.query(`
      CREATE TABLE platform.event_delivery (
        event_id uuid NOT NULL REFERENCES platform.outbox_event ON DELETE CASCADE,
        handler text NOT NULL,
        queued_at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz,
        attempts int NOT NULL DEFAULT 0,
        last_error text,
        PRIMARY KEY (event_id, handler)
      )`);
    await runner.query(
      `CREATE INDEX event_delivery_waiting ON platform.event_delivery (queued_at) WHERE done_at IS NULL`,
    );

    await runner.query(`
      CREATE TABLE platform.idempotency_key (
        owner text NOT NULL,
        key text NOT NULL,
        fingerprint bytea NOT NULL,
        result jsonb,
        answer jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (owner, key)
      )`);
    await runner.query(`CREATE INDEX idempotency_key_created ON platform.idempotency_key (created_at)`);

    await runner.query(`
      CREATE TABLE platform.mail (
        id uuid PRIMARY KEY,
        message_id text NOT NULL UNIQUE,
        recipient text NOT NULL,
        subject text NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        calendar jsonb,
        headers jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL DEFAULT now(),
        next_attempt_at timestamptz NOT NULL DEFAULT now(),
        attempts int NOT NULL DEFAULT 0,
        last_error text,
        sent_at timestamptz
      )`);
    await runner.query(`CREATE INDEX mail_waiting ON platform.mail (next_attempt_at) WHERE sent_at IS NULL`);
    await runner.query(`CREATE INDEX mail_newest ON platform.mail (id DESC)`);

    // Append-only and hash-chained per organisation; the nil uuid is the chain of acts outside any organisation.
    await runner.query(`
      CREATE TABLE platform.audit_entry (
        organisation_id uuid NOT NULL,
        sequence bigint NOT NULL,
        at timestamptz NOT NULL,
        actor jsonb NOT NULL,
        action text NOT NULL,
        target_type text NOT NULL,
        target_id text NOT NULL,
        details jsonb NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (organisation_id, sequence)
      )`);
    await runner.query(
      `CREATE INDEX audit_entry_target ON platform.audit_entry (organisation_id, target_type, target_id)`,
    );
    await runner.query(`
      CREATE TABLE platform.audit_head (
        organisation_id uuid PRIMARY KEY,
        sequence bigint NOT NULL,
        hash bytea NOT NULL
      )`);
    await runner.query(`ALTER TABLE platform.audit_entry ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE platform.audit_entry FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY tenant_reads ON platform.audit_entry FOR SELECT
        USING (organisation_id = ANY (platform.organisations()))`);
    await runner.query(`CREATE POLICY anybody_adds ON platform.audit_entry FOR INSERT WITH CHECK (true)`);
    await runner.query(`
      CREATE FUNCTION platform.audit_is_append_only() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$`);
    await runner.query(`
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON platform.audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION platform.audit_is_append_only()`);

    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE
        ON platform.outbox_event, platform.event_delivery, platform.idempotency_key, platform.mail TO openzone_app`);
    await runner.query(`GRANT SELECT, INSERT ON platform.audit_entry TO openzone_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON platform.audit_head TO openzone_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA platform CASCADE`);
  }
}
