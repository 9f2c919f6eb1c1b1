import type { Preset, PresetWish } from './time-limits-api';

type Wish = Pick<PresetWish, 'clocks' | 'confirm'>;

export const wishOf = ({ clocks, confirm }: Preset): Wish => ({ clocks, confirm });

export type WishProblem = 'whole' | 'longer';

const whole = (amount: unknown): boolean => Number.isInteger(amount) && (amount as number) >= 1;

/** What is wrong with limits somebody types, by place: `0`, `0.extendTo`, `confirm`. The server judges the same. */
export function wishProblems({ clocks, confirm }: Wish): Partial<Record<string, WishProblem>> {
  const problems: Partial<Record<string, WishProblem>> = {};
  for (const [place, { limit, extendTo }] of clocks.entries()) {
    if (!whole(limit.amount)) problems[place] = 'whole';
    if (extendTo === undefined) continue;
    if (!whole(extendTo)) problems[`${place}.extendTo`] = 'whole';
    else if (whole(limit.amount) && extendTo <= limit.amount) problems[`${place}.extendTo`] = 'longer';
  }
  if (!whole(confirm.amount)) problems.confirm = 'whole';
  return problems;
}

/** Whether anything differs from the version one began with. */
export const isChanged = (wish: Wish, preset: Preset): boolean =>
  JSON.stringify(wish) !== JSON.stringify(wishOf(preset));
