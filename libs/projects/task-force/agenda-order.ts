import type { Light } from '#contracts';

interface Urgent {
  light: Light;
  dueAt: Date | null;
  number: string;
}

const rank: Record<Light, number> = { red: 0, yellow: 1, green: 2 };

/** Red before yellow before green; within a colour what is due first. */
export function byUrgency(a: Urgent, b: Urgent): number {
  const due = (dueAt: Date | null) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  if (a.light !== b.light) return rank[a.light] - rank[b.light];
  if (due(a.dueAt) !== due(b.dueAt)) return due(a.dueAt) - due(b.dueAt);
  return a.number < b.number ? -1 : 1;
}
