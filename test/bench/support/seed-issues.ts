import type pg from 'pg';

export interface IssueSeed {
  /** The zones of the issues, in turn. */
  zoneIds: readonly string[];
  /** Number of the first issue: titles, states and dates follow from the number. */
  first: number;
  count: number;
  /** Rows of the log of each. */
  rowsEach: number;
  /** Key of what is known of the calendar, see projects.calendar_knowledge. */
  knowledge: string;
  calendar: object;
}

/** Projects of the zones, in turn. */
export async function seedProjects(owner: pg.Client, zoneIds: readonly string[], count: number): Promise<void> {
  await owner.query(
    `INSERT INTO projects.project (id, zone_id, number, name_zh, name_en, normal_name, stage, status, stage_since, source,
                                   company_id, company_name, search)
     SELECT gen_random_uuid(), ($1::uuid[])[1 + n % $2], 'B-' || n, '第' || n || '号项目', 'Project ' || n, '项目' || n,
            (ARRAY['lead', 'negotiating', 'signed', 'construction', 'operating'])[1 + n % 5], 'active',
            now() - n % 900 * interval '1 day', 'manual', gen_random_uuid(), '企业' || n, '第' || n || '号项目 project ' || n || ' 企业' || n
       FROM generate_series(0, $3::int - 1) n`,
    [zoneIds, zoneIds.length, count],
  );
}

/**
 * Issues of the last year with their logs, grants, escalations and deadlines, as fast as PostgreSQL takes them: without
 * foreign keys and triggers. Every third is open and being worked at, with all its steps up the ladder taken.
 */
export async function seedIssues(owner: pg.Client, seed: IssueSeed): Promise<void> {
  const { zoneIds, first, count, rowsEach, knowledge, calendar } = seed;
  await owner.query(`SET session_replication_role = replica; SET synchronous_commit = off`);
  await owner.query(
    `CREATE TEMP TABLE seed AS
     SELECT gen_random_uuid() AS id, n, ($1::uuid[])[1 + n % $2] AS zone_id, n % 3 = 0 AS open,
            now() - interval '1 day' - (n::bigint * 7919 % 525600) * interval '1 minute' AS filed_at,
            (ARRAY['land', 'power', 'water', 'gas', 'labour', 'logistics', 'finance', 'permits', 'environment', 'customs'])[1 + n % 10] AS category,
            (ARRAY['变电站接入滞后', '用地指标尚未落实', '排污许可办理缓慢', '蒸汽管网未接通', '员工宿舍不足', '通关单证反复补正',
                   '贷款审批停滞', '道路施工影响运输'])[1 + n % 8] || ' ' || n AS title
       FROM generate_series($3::int, $3::int + $4::int - 1) n`,
    [zoneIds, zoneIds.length, first, count],
  );
  await owner.query(`
    CREATE TEMP TABLE place AS SELECT zone_id, array_agg(id) AS ids, array_agg(company_id) AS companies FROM projects.project
     GROUP BY zone_id`);
  await owner.query(
    `INSERT INTO projects.issue (id, zone_id, number, project_id, project_name_zh, project_name_en, company_id, company_name,
       confidential, category, title, description, filed_side, filed_at, state, level, holder_id, next_step, due_at, warn_at,
       due_clock, preset_code, preset_number, calendar, closed_at, in_time, satisfaction, last_event, search)
     SELECT s.id, s.zone_id, 'I-' || s.n, p.ids[1 + s.n % cardinality(p.ids)], '项目', 'Project',
            p.companies[1 + s.n % cardinality(p.ids)], '企业' || s.n % 2000, false, s.category, s.title, repeat('说明 ', 20), 'company', s.filed_at,
            CASE WHEN open THEN 'working' ELSE 'closed' END, 1 + s.n % 4, s.zone_id, CASE WHEN open THEN '现场协调' END,
            CASE WHEN open THEN s.filed_at + interval '21 days' END, CASE WHEN open THEN s.filed_at + interval '16 days' END,
            CASE WHEN open THEN 'solve' END, 'shandong', 0, $2, CASE WHEN NOT open THEN s.filed_at + s.n % 20 * interval '1 day' END,
            CASE WHEN NOT open THEN s.n % 7 > 0 END, CASE WHEN NOT open THEN 3 + s.n % 3 END, $1, s.title || ' i-' || s.n || ' 企业' || s.n % 2000
       FROM seed s JOIN place p USING (zone_id)`,
    [rowsEach, calendar],
  );
  await owner.query(
    `INSERT INTO projects.issue_event (issue_id, zone_id, sequence, at, type, payload)
     SELECT s.id, s.zone_id, k, s.filed_at + k * interval '1 hour',
            CASE WHEN k = 1 THEN 'filed' WHEN k = 2 THEN 'accepted' WHEN k = 3 THEN 'answered' WHEN open OR k < $1 - 1 THEN 'commented'
                 WHEN k = $1 - 1 THEN 'resolved' ELSE 'confirmed' END,
            CASE WHEN k = 1 THEN '{"preset":{"code":"shandong","number":0}}' WHEN k = 2 OR k = 3 THEN '{}'
                 ELSE '{"text":"与供电公司现场对接，预计下周给出方案。"}' END::jsonb
       FROM seed s, generate_series(1, $1::int) k`,
    [rowsEach],
  );
  await owner.query(`
    INSERT INTO projects.issue_grant (issue_id, zone_id, organisation_id, side)
    SELECT s.id, s.zone_id, p.companies[1 + s.n % cardinality(p.ids)], 'company' FROM seed s JOIN place p USING (zone_id)`);
  await owner.query(`
    INSERT INTO projects.escalation (id, issue_id, zone_id, clock, level, reached_at, recorded_at, ladder_level, receiver)
    SELECT gen_random_uuid(), id, zone_id, 'solve', level, filed_at, filed_at, 1 + n % 4, '{"kind":"zone"}'
      FROM seed, unnest(ARRAY[75, 100, 200, 300]) level WHERE open`);
  await owner.query(
    `INSERT INTO projects.deadline (issue_id, zone_id, at, knowledge) SELECT id, zone_id, NULL, $1 FROM seed WHERE open`,
    [knowledge],
  );
  await owner.query(`DROP TABLE seed, place; SET session_replication_role = origin`);
}
