import Fastify from 'fastify';
import pg from 'pg';

/**
 * The peer of bench:http: Fastify and pg and nothing else – no framework, no login, no isolation, no limits. Its
 * statements are the shortest that give the same JSON.
 * Arguments: database URL, zone id.
 */
const [databaseUrl, zoneId] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 });
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const fastify = Fastify();

const bilingual = (zh: string, en: string) => `json_build_object('zh', ${zh}, 'en', ${en})`;
const sessionSelect = `
  SELECT s.id, s.state, json_build_object('id', s.offering_id, 'title', ${bilingual('s.title_zh', 's.title_en')}) AS offering,
         json_build_object('id', z.id, 'slug', z.slug, 'name', ${bilingual('z.name_zh', 'z.name_en')}) AS zone,
         json_build_object('id', i.id, 'name', ${bilingual('i.name_zh', 'i.name_en')}) AS investor,
         s.topic, s.language, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.time_zone AS "zoneTimeZone",
         s.investor_time_zone AS "investorTimeZone", s.cancel_reason AS "cancelReason", s.sequence, s.version, p.people
    FROM sessions.session s
    JOIN identity.organisation z ON z.id = s.zone_id
    JOIN identity.organisation i ON i.id = s.investor_id
    CROSS JOIN LATERAL (
      SELECT json_agg(json_build_object('role', role, 'userId', user_id, 'name', name, 'email', email, 'timeZone', time_zone)
                      ORDER BY position) AS people
        FROM sessions.participant WHERE session_id = s.id) p`;

interface Person {
  role: string;
  userId: string | null;
  name: string;
  email: string;
  timeZone: string;
}

interface SessionRow {
  id: string;
  startsAt: Date;
  people: Person[];
}

const statements = {
  list: `${sessionSelect} WHERE s.zone_id = $1 AND s.state = 'confirmed' AND s.ends_at > $2 AND s.starts_at > $2::timestamptz - interval '8 hours'
         ORDER BY s.starts_at, s.id LIMIT 21`,
  one: `${sessionSelect} WHERE s.id = $1`,
};

function view({ people, ...row }: SessionRow) {
  const having = (role: string) => people.filter((person) => person.role === role);
  return {
    data: {
      ...row,
      hosts: having('host').map(({ userId, name, timeZone }) => ({ id: userId, name, timeZone })),
      guests: having('guest').map(({ name, email }) => ({ name, email })),
      bookedBy: { name: having('investor')[0]?.name ?? '' },
      roomOpensAt: new Date(row.startsAt.getTime() - 900_000),
    },
    abilities: { join: false, reschedule: true, cancel: true, end: false },
  };
}

fastify.get('/sessions', async () => {
  const { rows } = await pool.query<SessionRow>({ name: 'list', text: statements.list, values: [zoneId, new Date()] });
  const items = rows.slice(0, 20);
  const last = items.at(-1);
  return { items: items.map(view), next: rows.length > 20 && last ? `${last.startsAt.getTime()}_${last.id}` : null };
});

fastify.get<{ Params: { id: string } }>('/sessions/:id', async ({ params }) => {
  const { rows } = await pool.query<SessionRow>({ name: 'one', text: statements.one, values: [params.id] });
  return view(rows[0]!);
});

fastify.get<{ Params: { id: string } }>('/offerings/:id', async ({ params }) => {
  const { rows } = await pool.query({
    name: 'offering',
    text: `SELECT o.id, o.organisation_id AS "zoneId", json_build_object('slug', z.slug, 'name', ${bilingual('z.name_zh', 'z.name_en')}) AS zone,
                  o.slug, ${bilingual('o.title_zh', 'o.title_en')} AS title, ${bilingual('o.description_zh', 'o.description_en')} AS description,
                  o.time_zone AS "timeZone", o.duration_minutes AS "durationMinutes", o.step_minutes AS "stepMinutes",
                  o.buffer_before_minutes AS "bufferBeforeMinutes", o.buffer_after_minutes AS "bufferAfterMinutes",
                  o.minimum_notice_minutes AS "minimumNoticeMinutes", o.window_days AS "windowDays", o.languages, o.published,
                  (SELECT json_agg(json_build_object('id', r.id, 'name', r.name) ORDER BY h.position)
                     FROM sessions.offering_host h JOIN sessions.resource r ON r.id = h.resource_id WHERE h.offering_id = o.id) AS hosts,
                  o.version
             FROM sessions.offering o JOIN identity.organisation z ON z.id = o.organisation_id WHERE o.id = $1`,
    values: [params.id],
  });
  return { data: rows[0], abilities: { edit: false, book: false } };
});

await fastify.listen({ port: 0, host: '127.0.0.1' });
const address = fastify.server.address();
process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
