import { jest } from '@jest/globals';
import { Redis } from 'ioredis';
import { type MediaControl, mediaKeys } from '#contracts';
import { book, eventually, freeSlots } from '../support/booking.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

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
    const { zone, manager, host, investor, offering } = await world.booking();
    const [slot] = await freeSlots(investor, offering.id);
    const booked = await book(investor, offering.id, slot!);
    expect(booked.status).toBe(201);
    await world.owner.query(`UPDATE sessions.session SET starts_at = now(), ends_at = now() + interval '30 minutes'`);
    const orders: MediaControl[] = [];
    redis.on('message', (_, text) => orders.push(JSON.parse(text)));
    await redis.subscribe(mediaKeys.control(stack.redisPrefix));

    const disabled = await manager.api.patch(`/organisation/members/${host.memberId}`, { disabled: true, version: 1 });
    expect(disabled).toMatchObject({ status: 200, body: { data: { disabled: true } } });
    const order = await eventually(async () => orders[0], 2_000);
    expect(order).toEqual({ room: `session:${booked.body.data.id}`, action: 'remove', identity: host.userId });

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
});
