import { SMTPServer } from 'smtp-server';
import { book, eventually, freeSlots } from '../support/booking.js';
import { type Stack, startStack } from '../support/stack.js';
import { World } from '../support/world.js';

const answerAfterMs = 25;

interface ReceivedMail {
  to: string;
  messageId: string;
}

/** A real SMTP server that keeps what it accepted. */
async function startPostOffice(): Promise<{ url: string; received: ReceivedMail[]; close(): Promise<void> }> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const messageId = /^message-id:\s*(<[^>]+>)/im.exec(Buffer.concat(chunks).toString())?.[1] ?? '';
        received.push({ to: session.envelope.rcptTo[0]?.address ?? '', messageId });
        // Real ones take their time, and a worker may be killed in it.
        setTimeout(done, answerAfterMs);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A day earlier a reminder could become due in the middle, and its mails would be counted with the others. */
const inTwoDays = () => Date.now() + 2 * 86_400_000;

describe('When processes are killed and Redis forgets', () => {
  let stack: Stack;
  let world: World;
  let post: Awaited<ReturnType<typeof startPostOffice>>;

  beforeAll(async () => {
    post = await startPostOffice();
    stack = await startStack({ env: { SMTP_URL: post.url, SWEEP_SECONDS: '2' } });
    world = await World.create(stack);
  }, 120_000);

  afterAll(async () => {
    await world?.close();
    await stack?.stop();
    await post?.close();
  });

  it('nothing acknowledged is lost and every mail is sent exactly once, with api and worker killed in the middle', async () => {
    const { host, investor, offering } = await world.booking();
    const slots = await freeSlots(investor, offering.id, inTwoDays());
    const acknowledged: string[] = [];
    const booking = (async () => {
      for (const [index, slot] of slots.slice(0, 24).entries()) {
        const key = { 'idempotency-key': `crash-${index}` };
        await eventually(async () => {
          const answer = await book(investor, offering.id, slot, {}, key).catch(() => undefined);
          if (answer?.status === 201) acknowledged.push(answer.body.data.id);
          return answer?.status === 201;
        }, 30_000);
      }
    })();
    const victims = ['worker', 'api', 'worker', 'api', 'worker'] as const;
    for (const victim of victims) {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await stack[victim].kill('SIGKILL');
      await stack[victim].restart();
    }
    await booking;
    expect(new Set(acknowledged).size).toBe(24);
    const { rows } = await world.owner.query(
      `SELECT id FROM sessions.session WHERE offering_id = $1 AND state = 'confirmed'`,
      [offering.id],
    );
    expect(rows.map(({ id }) => id).sort()).toEqual([...new Set(acknowledged)].sort());
    const mine = () => post.received.filter(({ to }) => to === investor.email || to === host.email);
    await eventually(async () => mine().length >= 48, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    expect(new Set(mine().map(({ messageId }) => messageId)).size).toBe(48);
    expect(mine()).toHaveLength(48);
  }, 180_000);

  it('Redis is emptied while events wait: the outbox refills it', async () => {
    const { host, investor, offering } = await world.booking();
    const slots = await freeSlots(investor, offering.id, inTwoDays());
    await stack.worker.kill('SIGKILL');
    for (const slot of slots.slice(0, 5)) expect((await book(investor, offering.id, slot)).status).toBe(201);
    await flush(stack.redisUrl);
    await stack.worker.restart();
    const mine = () => post.received.filter(({ to }) => to === investor.email || to === host.email);
    await eventually(async () => mine().length >= 10, 60_000);
    await flush(stack.redisUrl);
    expect((await book(investor, offering.id, slots[6]!)).status).toBe(201);
    await eventually(async () => mine().length >= 12, 60_000);
    expect(new Set(mine().map(({ messageId }) => messageId)).size).toBe(12);
    expect(mine()).toHaveLength(12);
  }, 150_000);
});

async function flush(redisUrl: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl);
  await redis.flushall();
  redis.disconnect();
}
