import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { book, eventually, freeSlots, type SessionBody, type Slot, wishFor } from '../support/booking.js';
import { LiveClient } from '../support/live.js';
import { type Stack, startStack } from '../support/stack.js';
import { type Person, World } from '../support/world.js';

const day = 86_400_000;

describe('Booking a session', () => {
  let stack: Stack;
  let world: World;

  beforeAll(async () => {
    stack = await startStack();
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
  });

  it('an investor in New York books a host in Shanghai; the slot disappears for everybody who is looking', async () => {
    const { host, investor, offering } = await world.booking();
    const looking = await LiveClient.connect(stack.url);
    expect(await looking.subscribe(`offering:${offering.id}`)).toEqual({ ok: true });
    const [slot] = await freeSlots({ api: world.visitor }, offering.id);
    const heard = looking.next('offering.slots-changed');
    const booked = await book(investor, offering.id, slot!);
    expect(booked.status).toBe(201);
    expect(booked.body.data).toMatchObject({
      state: 'confirmed',
      startsAt: slot!.startsAt,
      zoneTimeZone: 'Asia/Shanghai',
      investorTimeZone: 'America/New_York',
      hosts: [{ id: host.userId, name: '王敏' }],
      bookedBy: { name: 'Anna Müller' },
    });
    expect(booked.body.abilities).toEqual({ join: false, reschedule: true, cancel: true, end: false });
    expect(await heard).toMatchObject({ topic: `offering:${offering.id}` });
    expect((await freeSlots(investor, offering.id)).map(({ startsAt }) => startsAt)).not.toContain(slot!.startsAt);
    const check = await world.visitor.get<{ free: boolean; reasons: { code: string }[] }>(
      `/offerings/${offering.id}/slots/check?startsAt=${slot!.startsAt}`,
    );
    expect(check.body.free).toBe(false);
    expect(check.body.reasons.map(({ code }) => code)).toEqual(['host-busy']);
    looking.close();
  });

  it('48 clients want one slot: exactly one gets it, 47 get other times, and PostgreSQL sees no deadlock', async () => {
    const zone = await world.organisation('zone');
    const manager = await world.person(zone, { role: 'manager' });
    const hosts = await Promise.all([1, 2, 3].map(() => world.person(zone, { role: 'staff' })));
    const offering = await world.offering(manager, hosts);
    const investors = await Promise.all(
      Array.from({ length: 48 }, async () => world.person(await world.organisation('investor'))),
    );
    const [slot] = await freeSlots(investors[0]!, offering.id);
    const answers = await Promise.all(investors.map((investor) => book(investor, offering.id, slot!)));
    const losers = answers.filter(({ status }) => status === 409);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(losers).toHaveLength(47);
    const free = new Set((await freeSlots(investors[0]!, offering.id, Date.now())).map(({ startsAt }) => startsAt));
    for (const { body } of losers) {
      expect(body.code).toBe('session.slot-taken');
      expect(body.params!.alternatives!.length).toBeGreaterThanOrEqual(3);
      expect(body.params!.alternatives!.every(({ startsAt }) => free.has(startsAt))).toBe(true);
    }
    const { rows } = await world.owner.query(
      `SELECT count(*)::int AS claims FROM sessions.claim WHERE resource_id = ANY ($1) AND active`,
      [offering.hostIds],
    );
    expect(rows).toEqual([{ claims: 3 }]);
    expect(await deadlocks(stack)).toBe(0);
  }, 60_000);

  it('many clients want many overlapping slots of shared hosts: no host is ever booked twice', async () => {
    const zone = await world.organisation('zone');
    const manager = await world.person(zone, { role: 'manager' });
    const [a, b, c] = await Promise.all([1, 2, 3].map(() => world.person(zone, { role: 'staff' })));
    const offerings = [
      await world.offering(manager, [a!, b!], { durationMinutes: 60 }),
      await world.offering(manager, [b!, c!], { bufferAfterMinutes: 15 }),
      await world.offering(manager, [c!, a!], { durationMinutes: 45, bufferBeforeMinutes: 10 }),
    ];
    const investors = await Promise.all(
      Array.from({ length: 12 }, async () => world.person(await world.organisation('investor'))),
    );
    const wishes = await Promise.all(offerings.map(({ id }) => freeSlots(investors[0]!, id)));
    const answers = await Promise.all(
      investors.flatMap((investor, i) => offerings.map(({ id }, j) => book(investor, id, wishes[j]![(i + j) % 6]!))),
    );
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true);
    expect(answers.some(({ status }) => status === 201)).toBe(true);
    const { rows } = await world.owner.query(
      `SELECT count(*)::int AS overlaps FROM sessions.claim x JOIN sessions.claim y
         ON x.resource_id = y.resource_id AND x.id < y.id AND x.during && y.during WHERE x.active AND y.active`,
    );
    expect(rows).toEqual([{ overlaps: 0 }]);
    expect(await deadlocks(stack)).toBe(0);
  }, 60_000);

  it('the investor is a resource too: nobody sits in two sessions at once', async () => {
    const { investor, offering } = await world.booking();
    const other = await world.booking();
    const [slot] = await freeSlots(investor, offering.id);
    expect((await book(investor, offering.id, slot!)).status).toBe(201);
    const second = await book(investor, other.offering.id, slot!);
    expect(second.status).toBe(409);
    expect(second.body.params!.alternatives!.length).toBeGreaterThanOrEqual(3);
  });

  it('a retried request with the same key books once and answers the same; another body is refused', async () => {
    const { investor, offering } = await world.booking();
    const [slot, later] = await freeSlots(investor, offering.id);
    const key = { 'idempotency-key': 'retry-1' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => book(investor, offering.id, slot!, {}, key)));
    const again = await book(investor, offering.id, slot!, {}, key);
    expect([...answers, again].map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set([...answers, again].map(({ body }) => body.data.id)).size).toBe(1);
    const otherBody = await book(investor, offering.id, later!, {}, key);
    expect(otherBody).toMatchObject({ status: 422, body: { code: 'idempotency.other-body' } });
  });

  it('moves a session: the old time is free again, the new one taken, the calendar sequence higher', async () => {
    const { host, investor, offering } = await world.booking();
    const [slot, , , target] = await freeSlots(investor, offering.id);
    const { data } = (await book(investor, offering.id, slot!)).body;
    const wish = { startsAt: target!.startsAt, reason: 'Flight delayed', version: data.version };
    const moved = await host.api.post<SessionBody>(`/sessions/${data.id}/reschedule`, wish);
    expect(moved).toMatchObject({
      status: 200,
      body: { data: { startsAt: target!.startsAt, sequence: 1, version: data.version + 1 } },
    });
    const starts = (await freeSlots(investor, offering.id)).map(({ startsAt }) => startsAt);
    expect(starts).toContain(slot!.startsAt);
    expect(starts).not.toContain(target!.startsAt);
    const stale = await investor.api.post(`/sessions/${data.id}/reschedule`, { ...wish, startsAt: slot!.startsAt });
    expect(stale).toMatchObject({ status: 409, body: { code: 'version.conflict' } });
  });

  it('a session may move onto its own time, half an hour later, across its own claim', async () => {
    const { investor, offering } = await world.booking();
    const [slot, next] = await freeSlots(investor, offering.id);
    const { data } = (await book(investor, offering.id, slot!)).body;
    const moved = await investor.api.post(`/sessions/${data.id}/reschedule`, {
      startsAt: next!.startsAt,
      reason: 'x',
      version: data.version,
    });
    expect(moved.status).toBe(200);
  });

  it('cancels with a reason: the time is free again and nothing else can be done with it', async () => {
    const { host, investor, offering } = await world.booking();
    const [slot] = await freeSlots(investor, offering.id);
    const { data } = (await book(investor, offering.id, slot!)).body;
    const cancelled = await investor.api.post<SessionBody>(`/sessions/${data.id}/cancel`, {
      reason: 'Board decided otherwise',
      version: data.version,
    });
    expect(cancelled).toMatchObject({
      status: 200,
      body: { data: { state: 'cancelled', cancelReason: 'Board decided otherwise', sequence: 1 } },
    });
    expect(Object.values(cancelled.body.abilities)).not.toContain(true);
    expect((await freeSlots(investor, offering.id)).map(({ startsAt }) => startsAt)).toContain(slot!.startsAt);
    const again = await host.api.post(`/sessions/${data.id}/cancel`, { reason: 'x', version: data.version + 1 });
    expect(again.status).toBe(403);
  });

  it('mails everybody a calendar file: REQUEST, then a higher SEQUENCE, then CANCEL, always with one UID', async () => {
    const { host, investor, offering } = await world.booking();
    const [slot, , target] = await freeSlots(investor, offering.id);
    const guest = { email: `guest-${Date.now()}@example.org`, name: 'Gerd Gast' };
    const { data } = (await book(investor, offering.id, slot!, { guests: [guest] })).body;
    await mailsTo(world, guest.email, 1);
    await investor.api.post(`/sessions/${data.id}/reschedule`, {
      startsAt: target!.startsAt,
      reason: 'Later',
      version: data.version,
    });
    await mailsTo(world, guest.email, 2);
    await host.api.post(`/sessions/${data.id}/cancel`, { reason: 'Ill', version: data.version + 1 });
    for (const address of [guest.email, host.email, investor.email]) {
      const files = (await mailsTo(world, address, 3)).map(({ calendar }) => calendar!.content);
      expect(files.map((file) => /METHOD:(\w+)/.exec(file)?.[1])).toEqual(['REQUEST', 'REQUEST', 'CANCEL']);
      expect(files.map((file) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]))).toEqual([0, 1, 2]);
      expect(new Set(files.map((file) => /UID:(.+)/.exec(file)?.[1])).size).toBe(1);
    }
    const [invitation] = await mailsTo(world, host.email, 3);
    expect(invitation!.subject).toContain('已约定视频洽谈');
    expect(invitation!.text).toContain('Asia/Shanghai');
    expect(invitation!.text).toContain('America/New_York');
  });

  it('reminds both sides once, when the time has come', async () => {
    const { host, investor, offering } = await world.booking();
    const [slot] = await freeSlots(investor, offering.id, Date.now() + 3 * day);
    const { data } = (await book(investor, offering.id, slot!)).body;
    await mailsTo(world, investor.email, 1);
    await world.owner.query(`UPDATE sessions.reminder SET due_at = now() WHERE session_id = $1 AND kind = 'day'`, [
      data.id,
    ]);
    for (const { email } of [host, investor]) await mailsTo(world, email, 2, 30_000);
    const { rows } = await world.owner.query(
      `SELECT kind, sent_at IS NOT NULL AS sent FROM sessions.reminder WHERE session_id = $1 ORDER BY kind`,
      [data.id],
    );
    expect(rows).toEqual([
      { kind: 'day', sent: true },
      { kind: 'soon', sent: false },
    ]);
  }, 60_000);

  it('refuses what nobody offered, and says why', async () => {
    const { investor, offering } = await world.booking();
    const [slot] = await freeSlots(investor, offering.id);
    const shifted = (ms: number): Slot => ({
      ...slot!,
      startsAt: new Date(Date.parse(slot!.startsAt) + ms).toISOString(),
    });
    for (const [wrong, code] of [
      [shifted(7 * 60_000), 'not-on-grid'],
      [shifted(-3 * day), 'in-the-past'],
      [shifted(90 * day), 'outside-window'],
    ] as const) {
      const answer = await book(investor, offering.id, wrong);
      expect(answer).toMatchObject({ status: 409, body: { code: 'session.slot-not-offered' } });
      expect(JSON.stringify(answer.body.params)).toContain(code);
    }
    const { rows } = await world.owner.query(
      `SELECT count(*)::int AS count FROM sessions.session WHERE offering_id = $1`,
      [offering.id],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  it('hours that fall into the gap of a clock change move with the clock; none is offered twice or lost', async () => {
    const zone = await world.organisation('zone');
    const manager = await world.person(zone, { role: 'manager' });
    const host = await world.person(zone, { role: 'staff', timeZone: 'America/New_York' });
    const offering = await world.offering(manager, [host], {
      timeZone: 'America/New_York',
      windowDays: 365,
      weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '01:00', to: '04:00' })),
    });
    const change = nextSpringForward();
    const starts = (await freeSlots(manager, offering.id, change - 2 * 3_600_000, 1)).map(
      ({ startsAt }) => Date.parse(startsAt) - change,
    );
    const half = 1_800_000;
    expect(starts).toEqual([-2 * half, -half, 0, half]);
  });

  it('bad input is answered field by field, and nothing is booked', async () => {
    const { investor, offering } = await world.booking();
    const [slot] = await freeSlots(investor, offering.id);
    const bad: [Record<string, unknown> | string, number, string?][] = [
      [{ ...wishFor(slot!), topic: ['a'] }, 400, 'topic'],
      [{ ...wishFor(slot!), state: 'held' }, 400, 'state'],
      [{ ...wishFor(slot!), zoneId: investor.organisation.id }, 400, 'zoneId'],
      [{ ...wishFor(slot!), timeZone: 'Mars/Olympus' }, 422, 'timeZone'],
      [{ ...wishFor(slot!), startsAt: '2026-03-08T02:30:00' }, 422, 'startsAt'],
      [{ ...wishFor(slot!), guests: [{ email: 'nobody', name: 'x' }] }, 422, 'guests.0.email'],
      [{ ...wishFor(slot!), topic: '' }, 422, 'topic'],
      [`{"startsAt":"${slot!.startsAt}","startsAt":"x"}`, 400, 'startsAt'],
      ['{"__proto__":{"role":"owner"}}', 400],
      ['{"topic":', 400],
    ];
    for (const [body, status, field] of bad) {
      const answer = await investor.api.send<{ errors?: { path: string }[] }>(
        'POST',
        `/offerings/${offering.id}/sessions`,
        body,
      );
      expect({ status: answer.status, field: answer.body.errors?.[0]?.path }).toEqual({ status, field });
    }
    expect(await announce(investor, `/offerings/${offering.id}/sessions`, 10 * 1024 * 1024)).toBe(413);
    const { rows } = await world.owner.query(
      `SELECT count(*)::int AS count FROM sessions.session WHERE offering_id = $1`,
      [offering.id],
    );
    expect(rows).toEqual([{ count: 0 }]);
  });
});

interface MailRow {
  subject: string;
  text: string;
  calendar: { method: string; content: string } | null;
}

function mailsTo(world: World, address: string, count: number, withinMs = 10_000): Promise<MailRow[]> {
  return eventually(async () => {
    const { rows } = await world.owner.query<MailRow>(
      `SELECT subject, text, calendar FROM platform.mail WHERE recipient LIKE '%' || $1 || '%' ORDER BY id`,
      [address],
    );
    return rows.length >= count && rows;
  }, withinMs);
}

async function deadlocks(stack: Stack): Promise<number> {
  const log = await readFile(stack.databaseLog, 'utf8');
  return log.split('\n').filter((line) => line.includes(stack.databaseName) && line.includes('deadlock detected'))
    .length;
}

/** The instant at which New York's clocks next jump from 2 to 3. */
function nextSpringForward(): number {
  for (let year = new Date().getUTCFullYear(); ; year += 1) {
    const march = Date.UTC(year, 2, 1);
    const firstSunday = (7 - new Date(march).getUTCDay()) % 7;
    const change = Date.UTC(year, 2, 1 + firstSunday + 7, 7);
    if (change > Date.now() + 2 * day) return change;
  }
}

/** Says how much would come and waits for the answer: the refusal comes before the body. */
function announce(person: Person, path: string, bytes: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: `oz_login=${person.cookie}`,
      'content-type': 'application/json',
      'content-length': bytes,
    };
    const sending = request(`${person.api.url}/api${path}`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode ?? 0);
      sending.destroy();
    });
    sending.on('error', reject);
    sending.write('{"topic":"');
  });
}
