import type { Industry, Region } from '#contracts';

/** Keys of the words for a province and an industry. */
export const regionKey = (region: string) => `common:region.${region as Region}` as const;
export const industryKey = (industry: string) => `common:industry.${industry as Industry}` as const;
