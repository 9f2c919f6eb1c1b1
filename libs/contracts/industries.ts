/** GB/T 4754—2017, the classification of China, and ISIC Rev. 4, that of the United Nations. */
export const industrySchemes = ['gbt4754', 'isic4'] as const;
export type IndustryScheme = (typeof industrySchemes)[number];
