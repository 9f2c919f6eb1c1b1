export interface Span {
  from?: string;
  to?: string;
}

const time = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

export const isTime = (text: string | undefined): boolean => time.test(text ?? '');

export type HoursProblem = 'oneSpan' | 'badSpan' | 'overlap';

/** What is wrong with working hours as a whole; spans that are not times yet are judged by their own fields. */
export function hoursProblem(spans: readonly (Span | undefined)[]): HoursProblem | undefined {
  if (spans.length === 0) return 'oneSpan';
  const whole = spans.flatMap((span) => (isTime(span?.from) && isTime(span?.to) ? [[span!.from!, span!.to!]] : []));
  if (whole.some(([from, to]) => from! >= to!)) return 'badSpan';
  const sorted = whole.toSorted(([a], [b]) => a!.localeCompare(b!));
  return sorted.some(([from], index) => index > 0 && from! < sorted[index - 1]![1]!) ? 'overlap' : undefined;
}
