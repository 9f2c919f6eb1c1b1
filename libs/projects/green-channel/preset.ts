import type { Bilingual } from '#contracts';
import type { Limit } from '#platform/clock';

/** What a time limit runs up to: the office took it on, gave an answer, or solved it. */
export const clockKinds = ['accept', 'answer', 'solve'] as const;
export type ClockKind = (typeof clockKinds)[number];

export interface PresetClock {
  kind: ClockKind;
  /** What the time limit is called there. */
  name: Bilingual;
  limit: Limit;
  /** It starts when the issue was filed, or when it was accepted. */
  from: 'filed' | 'accepted';
  /** The whole limit after the one extension, in the limit's unit. */
  extendTo?: number;
}

/** Time limits as a government set them, or as a zone changed them. */
export interface Preset {
  code: string;
  /** 0 is the one that comes with the product; a zone's own versions count up from 1. */
  number: number;
  name: Bilingual;
  /** Where the limits come from. */
  source: Bilingual;
  year: number;
  clocks: readonly PresetClock[];
  /** Instead of one extension: each answer may name the date of the next one. */
  rolling: boolean;
  /** How long the company has to say whether it is solved. */
  confirm: Limit;
}
