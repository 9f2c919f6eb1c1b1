import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import type { Browser } from 'playwright-core';
import { type MediaControl, mediaKeys } from '#contracts';
import { book, eventually, freeSlots } from '../support/booking.js';
import { launchChromium } from '../support/chromium.js';
import { connectMedia, type MediaSocket, rtpCapabilities } from '../support/media-socket.js';
import { type Stack, startStack } from '../support/stack.js';
import { visit } from '../support/visitor.js';
import { words } from '../support/words.js';
import { type Person, World } from '../support/world.js';

jest.setTimeout(20_000);

describe('Being cut off, while no worker runs', () => {
  let stack: Stack;
  let world: World;
  let redis: Redis;

  beforeAll(async () => {
    stack = await startStack({ processes: ['api'] });
    world = await World.create(stack);
    redis = new Redis(stack.redisUrl);
  }, 120_000);

  afterAll(async () => {
    redis?.disconnect();
    await world?.close();
    await stack?.stop();
  });

  it('whoever is disabled is put out of a running room within two seconds', async () => {
    const { zone, manager, host, id } = await runningSession(world);
    const orders = await ordersOf(id);

    const disabled = await manager.api.patch(`/organisation/members/${host.memberId}`, { disabled: true, version: 1 });
    expect(disabled).toMatchObject({ status: 200, body: { data: { disabled: true } } });
    const order = await eventually(async () => orders[0], 2_000);
    expect(order).toEqual({ room: `session:${id}`, action: 'remove', identity: host.userId });

    const { rows } = await world.owner.query<{ payload: object; organisation: string }>(
      `SELECT payload, organisation_id AS organisation FROM platform.outbox_event
        WHERE type = 'identity.member-changed' AND relayed_at IS NULL`,
    );
    expect(rows).toEqual([
      {
        organisation: zone.id,
        payload: {
          memberId: host.memberId,
          userId: host.userId,
          organisationId: zone.id,
          change: 'disabled',
          role: 'staff',
        },
      },
    ]);
  });

  it('whoever gets another role has the rights of it in a running room within a second', async () => {
    const { zone, investor, id } = await runningSession(world);
    const owner = await world.person(zone);
    const manager = await world.person(zone, { role: 'manager' });
    const orders = await ordersOf(id);

    expect(
      await owner.api.patch(`/organisation/members/${manager.memberId}`, { role: 'staff', version: 1 }),
    ).toMatchObject({ status: 200 });
    const [order] = await eventually(async () => orders.length > 0 && orders, 1_000);
    expect(order).toMatchObject({ action: 'update-grants', identity: manager.userId, grants: { moderate: false } });

    // The other party leads no room in any role.
    const colleague = await world.person(investor.organisation, { role: 'manager' });
    const edit = await investor.api.patch(`/organisation/members/${colleague.memberId}`, { role: 'staff', version: 1 });
    expect(edit.status).toBe(200);
    expect(orders).toHaveLength(1);
  });

  async function ordersOf(sessionId: string): Promise<MediaControl[]> {
    const orders: MediaControl[] = [];
    redis.on('message', (_, text) => {
      const order: MediaControl = JSON.parse(text);
      if (order.room === `session:${sessionId}`) orders.push(order);
    });
    await redis.subscribe(mediaKeys.control(stack.redisPrefix));
    return orders;
  }
});

const within = 1_000;

describe('Being cut off from a running room', () => {
  let stack: Stack;
  let world: World;
  let browser: Browser;
  let operator: Person;
  const sockets: MediaSocket[] = [];

  beforeAll(async () => {
    [stack, browser] = await Promise.all([
      startStack({ processes: ['api', 'worker', 'media'], web: true }),
      launchChromium(),
    ]);
    world = await World.create(stack);
    operator = await world.person(await world.organisation('platform'));
  }, 240_000);

  afterEach(() => {
    for (const { socket } of sockets.splice(0)) socket.disconnect();
  });

  afterAll(async () => {
    await browser?.close();
    await world?.close();
    await stack?.stop();
  });

  const access = (person: Person, id: string) =>
    person.api.post<{ url: string; token: string; code?: string }>(`/sessions/${id}/room-token`);

  async function enter({ url, token }: { url: string; token: string }): Promise<MediaSocket> {
    const entered = await connectMedia(url, stack.url, { token });
    sockets.push(entered);
    expect(await entered.request('join', { rtpCapabilities })).toHaveProperty('ok');
    return entered;
  }

  async function sit(person: Person, id: string): Promise<MediaSocket> {
    const { status, body } = await access(person, id);
    expect(status).toBe(200);
    return enter(body);
  }

  /** A change is told twice, at once and through its event: what was told before may be heard again first. */
  const untilLeading = async (one: MediaSocket): Promise<void> => {
    while (!(await one.heard('grantsChanged')).grants.moderate);
  };

  const inTime = <T>(what: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`not within ${within} ms`)), within);
    });
    return Promise.race([what, late]).finally(() => clearTimeout(timer));
  };

  const changeRole = async (by: Person, member: Person, role: string, version: number) =>
    expect(await by.api.patch(`/organisation/members/${member.memberId}`, { role, version })).toMatchObject({
      status: 200,
    });

  const disable = async ({ organisation: { id } }: Person) =>
    expect(await operator.api.patch(`/organisations/${id}`, { disabled: true, version: 1 })).toMatchObject({
      status: 200,
      body: { data: { disabled: true } },
    });

  it('a manager made staff leads no longer, and a viewer is out', async () => {
    const { zone, host, investor, id } = await runningSession(world);
    const owner = await world.person(zone);
    const manager = await world.person(zone, { role: 'manager' });
    const [leading, looking, hosting] = [await sit(manager, id), await sit(investor, id), await sit(host, id)];
    expect(leading.welcome.grants.moderate).toBe(true);
    const { body: spare } = await access(manager, id);

    await changeRole(owner, manager, 'staff', 1);
    const [own, seen] = await inTime(
      Promise.all([leading.heard('grantsChanged'), looking.heard('participantChanged')]),
    );
    expect(own.grants).toMatchObject({ moderate: false, subscribe: true, publish: ['audio', 'video', 'screen'] });
    expect(seen).toMatchObject({ identity: manager.userId, moderator: false });
    for (const [verb, data] of [
      ['muteParticipant', { identity: investor.userId, source: 'audio' }],
      ['removeParticipant', { identity: investor.userId }],
      ['endRoom', {}],
    ] as const) {
      expect(await leading.request(verb, data)).toEqual({ error: { code: 'media.not-allowed' } });
    }
    // A way in from before the change opens no more than one from after it.
    const again = await enter(spare);
    expect(again.welcome.grants.moderate).toBe(false);

    await changeRole(owner, manager, 'manager', 2);
    await inTime(untilLeading(again));

    // Whoever hosts the session leads it in any working role.
    await changeRole(owner, host, 'manager', 1);
    await inTime(untilLeading(hosting));
    await changeRole(owner, host, 'staff', 2);
    await inTime(untilLeading(hosting));

    await changeRole(owner, manager, 'viewer', 3);
    expect(await inTime(again.heard('roomClosed'))).toEqual({ reason: 'removed' });
    await inTime(again.disconnected);
    expect((await access(manager, id)).status).toBe(403);
  });

  it('when the investor is disabled its people are out, and the zone stays', async () => {
    const { host, investor, id } = await runningSession(world);
    const colleague = await world.person(investor.organisation, { role: 'staff' });
    const guests = [await sit(investor, id), await sit(colleague, id)];
    const hosting = await sit(host, id);
    const { body: spare } = await access(investor, id);

    await disable(investor);
    const closed = await inTime(Promise.all(guests.map((guest) => guest.heard('roomClosed'))));
    expect(closed).toEqual([{ reason: 'removed' }, { reason: 'removed' }]);
    await inTime(Promise.all(guests.map((guest) => guest.disconnected)));
    expect(hosting.socket.connected).toBe(true);
    const { ok } = await hosting.request('join', { rtpCapabilities });
    expect(ok).toMatchObject({ participants: [] });
    await expect(enter(spare)).rejects.toThrow('media.removed');
    expect((await access(investor, id)).status).toBe(401);
  });

  it('when the zone is disabled its rooms close for everybody, and stay closed', async () => {
    const { host, investor, id } = await runningSession(world);
    const elsewhere = await runningSession(world);
    const seats = [await sit(host, id), await sit(investor, id)];
    const other = await sit(elsewhere.host, elsewhere.id);
    const spares = [await access(host, id), await access(investor, id)];

    await disable(host);
    await inTime(Promise.all(seats.map((seat) => seat.heard('roomClosed'))));
    await inTime(Promise.all(seats.map((seat) => seat.disconnected)));
    for (const { body } of spares) await expect(enter(body)).rejects.toThrow('media.removed');
    expect(await access(investor, id)).toMatchObject({ status: 409, body: { code: 'room.closed' } });
    expect(other.socket.connected).toBe(true);
    expect(await other.request('setDisplayState', { handRaised: true })).toEqual({ ok: {} });
  });

  it('the page of a manager made staff offers nothing to lead with, an open question included', async () => {
    const { zone, investor, id } = await runningSession(world);
    const owner = await world.person(zone);
    const manager = await world.person(zone, { role: 'manager' });
    await sit(investor, id);
    const say = words('en');
    const { page, context, complaints } = await visit(browser, stack.url, { locale: 'en', as: manager });
    await page.goto(`sessions/${id}/room`);
    await page.getByRole('button', { name: say('room', 'check.join'), exact: true }).click({ timeout: 20_000 });
    const menu = page.getByRole('button', { name: say('room', 'tile.menu').replace('{{name}}', investor.name) });
    await menu.waitFor({ timeout: 20_000 });
    const end = page.getByRole('toolbar').getByRole('button', { name: say('room', 'control.end') });
    await end.click();
    const question = page.getByRole('dialog');
    await question.waitFor();
    for (const shown of [end, menu]) expect(await shown.isVisible()).toBe(true);

    await changeRole(owner, manager, 'staff', 1);
    await Promise.all([end, menu, question].map((gone) => gone.waitFor({ state: 'hidden', timeout: within })));
    expect(await page.getByRole('button', { name: say('room', 'control.leave') }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  }, 90_000);
});

/** A session that is under way. */
async function runningSession(world: World) {
  const booking = await world.booking();
  const [slot] = await freeSlots(booking.investor, booking.offering.id);
  const booked = await book(booking.investor, booking.offering.id, slot!);
  expect(booked.status).toBe(201);
  const { id } = booked.body.data;
  await world.owner.query(
    `UPDATE sessions.session SET starts_at = now(), ends_at = now() + interval '30 minutes' WHERE id = $1`,
    [id],
  );
  return { ...booking, id };
}
