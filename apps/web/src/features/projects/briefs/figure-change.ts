import type { Figure } from './api';

/** How a figure stands to the period before, in the words of `before.*`. */
export interface FigureChange {
  word: 'same' | 'more' | 'less' | 'points' | 'none' | 'now';
  /** Without its sign, but for points. */
  by: number;
}

/** What is only known of now, and so has no period before. */
const ofNow: readonly Figure['key'][] = [
  'projects.active',
  'projects.red',
  'issues.open',
  'issues.overdue',
  'actions.overdue',
];

export function changeOf({ key, value, before }: Pick<Figure, 'key' | 'value' | 'before'>): FigureChange {
  if (ofNow.includes(key)) return { word: 'now', by: 0 };
  if (value === null || before === null) return { word: 'none', by: 0 };
  // Averages have one decimal; their difference has no more.
  const by = Math.round((value - before) * 10) / 10;
  if (by === 0) return { word: 'same', by };
  if (key === 'issues.in-time') return { word: 'points', by };
  return by > 0 ? { word: 'more', by } : { word: 'less', by: -by };
}
