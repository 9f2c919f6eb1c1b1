import type { Light } from '#contracts';
import { byUrgency } from './agenda-order.js';

const issue = (number: string, light: Light, dueAt: string | null) => ({
  number,
  light,
  dueAt: dueAt === null ? null : new Date(dueAt),
});

describe('Order of an agenda', () => {
  it('red, yellow, green; then by due time; then by number', () => {
    const issues = [
      issue('I-6', 'green', null),
      issue('I-5', 'green', '2026-12-01'),
      issue('I-4', 'yellow', '2026-11-30'),
      issue('I-3', 'red', '2026-11-20'),
      issue('I-2', 'red', '2026-11-10'),
      issue('I-1', 'yellow', '2026-11-30'),
    ];
    expect(issues.sort(byUrgency).map(({ number }) => number)).toEqual(['I-2', 'I-3', 'I-1', 'I-4', 'I-5', 'I-6']);
  });
});
