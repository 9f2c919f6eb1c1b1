import type { Bilingual, IndustryScheme } from '#contracts';

export type { IndustryScheme };
export type IndustryLevel = 'section' | 'division' | 'group' | 'class';

/** An industry of one of the classifications. */
export interface Industry {
  scheme: IndustryScheme;
  code: string;
  level: IndustryLevel;
  name: Bilingual;
  /** The next wider one; sections have none. */
  parent: Industry | undefined;
}
