import { eventually } from './booking.js';
import type { World } from './world.js';

export interface ReceivedMail {
  subject: string;
  html: string;
  text: string;
}

/** Everything that was ever sent to an address, oldest first. */
export async function mailsTo(world: World, address: string): Promise<ReceivedMail[]> {
  const { rows } = await world.owner.query<ReceivedMail>(
    `SELECT subject, html, text FROM platform.mail
      WHERE recipient = $1 OR recipient LIKE '%<' || $1 || '>' ORDER BY id`,
    [address],
  );
  return rows;
}

/** Waits for the mail; `about` is part of its subject. The newest, when there are several. */
export function mailTo(world: World, address: string, about: string): Promise<ReceivedMail> {
  return eventually(async () =>
    (await mailsTo(world, address)).filter(({ subject }) => subject.includes(about)).at(-1),
  );
}

/** The secret of the link in a mail. */
export function tokenIn(mail: ReceivedMail): string {
  const token = /[?&]token=([\w-]+)/.exec(mail.text)?.[1];
  if (!token) throw new Error(`No link in: ${mail.text}`);
  return token;
}

/** Waits until the worker has handled every event recorded so far: what was not sent by now is not going to be. */
export async function quiet(world: World): Promise<void> {
  await eventually(async () => {
    const { rows } = await world.owner.query<{ waiting: boolean }>(
      `SELECT EXISTS (SELECT FROM platform.outbox_event WHERE relayed_at IS NULL)
           OR EXISTS (SELECT FROM platform.event_delivery WHERE done_at IS NULL) AS waiting`,
    );
    return !rows[0]!.waiting;
  });
}

/** The value of the login cookie an answer has set. */
export function cookieIn(headers: Headers): string {
  const value = headers
    .getSetCookie()
    .map((line) => /^oz_login=([^;]+)/.exec(line)?.[1])
    .find((found) => found !== undefined);
  if (!value) throw new Error('The answer sets no login cookie');
  return value;
}
