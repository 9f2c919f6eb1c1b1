import type { Answer } from './api.js';
import type { Person } from './world.js';

export interface Slot {
  startsAt: string;
  endsAt: string;
}

export interface SessionBody {
  data: {
    id: string;
    state: string;
    startsAt: string;
    endsAt: string;
    sequence: number;
    version: number;
    hosts: { id: string }[];
  };
  abilities: Record<string, boolean>;
}

const day = 86_400_000;

/** Free slots from a moment on; a day later than now unless told, so that nothing begins under a test's feet. */
export async function freeSlots(
  person: Pick<Person, 'api'>,
  offeringId: string,
  from = Date.now() + day,
  days = 7,
): Promise<Slot[]> {
  const range = new URLSearchParams({
    from: new Date(from).toISOString(),
    to: new Date(from + days * day).toISOString(),
  });
  const answer = await person.api.get<{ slots: Slot[] }>(`/offerings/${offeringId}/slots?${range}`);
  if (answer.status !== 200) throw new Error(`slots: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.slots;
}

export const wishFor = (slot: Slot, details: Record<string, unknown> = {}) => ({
  startsAt: slot.startsAt,
  timeZone: 'America/New_York',
  topic: 'Battery plant',
  language: 'en',
  guests: [],
  ...details,
});

export function book(
  person: Person,
  offeringId: string,
  slot: Slot,
  details: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer<SessionBody & { code?: string; params?: { alternatives?: Slot[] } }>> {
  return person.api.post(`/offerings/${offeringId}/sessions`, wishFor(slot, details), { headers });
}

/** Asks again and again until it is so, or until time is up. */
export async function eventually<T>(ask: () => Promise<T | undefined | false>, withinMs = 10_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not so within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
