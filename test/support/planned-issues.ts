import type { TestOrganisation, World } from './world.js';

/** An issue as filing leaves it, and what people will do to it. */
export interface FiledIssue {
  id: string;
  filedAt: Date;
  preset: { code: string; number: number };
  dueAt: Date;
  warnAt: Date;
  dueClock: string;
  /** When the sweeper has to look first. */
  lookAt: Date;
  calendar: object;
  acts: readonly { at: number; act: string; detail: object; by: 'officer' | 'colleague' | 'company' }[];
}

interface Place {
  zone: TestOrganisation;
  company: TestOrganisation;
  /** Officer, colleague, and somebody of the company. */
  people: string[];
}

/** Writes issues with their fate into the database, where ladder-process.mjs finds both and the time it lives through. */
export async function prepareIssues(
  world: World,
  plans: readonly FiledIssue[],
  { begins, ends }: { begins: number; ends: number },
): Promise<void> {
  const places: Place[] = [];
  for (let n = 0; n < 4; n++) {
    const zone = await world.organisation('zone');
    const company = await world.organisation('investor');
    const people = [];
    for (const organisation of [zone, zone, company]) people.push((await world.person(organisation)).userId);
    places.push({ zone, company, people });
  }
  await world.owner.query(`
    CREATE SCHEMA simulation;
    CREATE TABLE simulation.clock (at timestamptz NOT NULL, ends timestamptz NOT NULL);
    CREATE TABLE simulation.plan (id serial PRIMARY KEY, issue_id uuid, zone_id uuid, at timestamptz, act text, detail jsonb,
      organisation_id uuid, user_id uuid, kind text, done boolean NOT NULL DEFAULT false);
    CREATE INDEX ON simulation.plan (zone_id, at, id) WHERE NOT done;
    GRANT USAGE ON SCHEMA simulation TO openzone_app;
    GRANT SELECT, UPDATE ON simulation.clock, simulation.plan TO openzone_app`);
  await world.owner.query(`INSERT INTO simulation.clock VALUES ($1, $2)`, [new Date(begins), new Date(ends)]);
  for (let first = 0; first < plans.length; first += 500) {
    const some = plans
      .slice(first, first + 500)
      .map((plan, index) => ({ ...plan, place: places[index % places.length]!, n: first + index }));
    await file(world, some);
    await world.owner.query(
      `INSERT INTO simulation.plan (issue_id, zone_id, at, act, detail, organisation_id, user_id, kind)
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS p (issue_id uuid, zone_id uuid, at timestamptz, act text, detail jsonb,
         organisation_id uuid, user_id uuid, kind text)`,
      [
        JSON.stringify(
          some.flatMap(({ id, acts, place: { zone, company, people } }) =>
            acts.map(({ at, act, detail, by }) => {
              const organisation = by === 'company' ? company : zone;
              const user = people[['officer', 'colleague', 'company'].indexOf(by)];
              return {
                ...{ issue_id: id, zone_id: zone.id, at: new Date(at), act, detail },
                ...{ organisation_id: organisation.id, user_id: user, kind: organisation.kind },
              };
            }),
          ),
        ),
      ],
    );
  }
  await world.owner.query('ANALYZE');
}

/** The row, its first event, the company's grant, and the moment the sweeper has to look. */
async function file(world: World, plans: readonly (FiledIssue & { place: Place; n: number })[]): Promise<void> {
  const rows = plans.map(({ id, filedAt, preset, dueAt, warnAt, dueClock, lookAt, calendar, n, place }) => ({
    ...{
      id,
      zone: place.zone.id,
      company: place.company.id,
      number: `I-${n}`,
      filed: filedAt,
      due: dueAt,
      warn: warnAt,
    },
    ...{ clock: dueClock, code: preset.code, choice: { preset }, first: lookAt, calendar },
  }));
  await world.owner.query(
    `WITH plan AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, zone uuid, company uuid, number text, filed timestamptz,
         due timestamptz, warn timestamptz, clock text, code text, choice jsonb, first timestamptz, calendar jsonb)),
     issue AS (
       INSERT INTO projects.issue (id, zone_id, number, confidential, category, title, description, filed_side, filed_at, state,
         holder_id, next_step, due_at, warn_at, due_clock, preset_code, preset_number, calendar, last_event, search)
       SELECT id, zone, number, false, 'power', 't', 'd', 'company', filed, 'filed', zone, '#accept', due, warn, clock, code, 0,
         calendar, 1, '' FROM plan),
     event AS (
       INSERT INTO projects.issue_event (issue_id, zone_id, sequence, at, type, payload)
       SELECT id, zone, 1, filed, 'filed', choice FROM plan),
     seen AS (
       INSERT INTO projects.issue_grant (issue_id, zone_id, organisation_id, side) SELECT id, zone, company, 'company' FROM plan)
     INSERT INTO projects.deadline (issue_id, zone_id, at) SELECT id, zone, first FROM plan`,
    [JSON.stringify(rows)],
  );
}
