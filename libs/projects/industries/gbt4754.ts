import { classify } from './classification.js';
import { gbt4754EnglishAToC } from './gbt4754-english-a-c.js';
import { gbt4754EnglishDToT } from './gbt4754-english-d-t.js';
import { gbt4754SectionC } from './gbt4754-section-c.js';
import { gbt4754SectionsAToB } from './gbt4754-sections-a-b.js';
import { gbt4754SectionsDToK } from './gbt4754-sections-d-k.js';
import { gbt4754SectionsLToT } from './gbt4754-sections-l-t.js';

/**
 * GB/T 4754—2017 国民经济行业分类 with its amendment 1 of 2019: 20 sections (门类), 97 divisions (大类), 473 groups (中类)
 * and 1,381 classes (小类). Codes and Chinese names are the standard's, compared over three public tables. The National
 * Bureau of Statistics counts 1,382 classes since the amendment; the one class more is in none of those tables, and
 * whoever finds it adds it to its group.
 *
 * The standard has no English names. Those of sections and divisions follow the China Statistical Yearbook where it
 * prints one; all others are our own short translations, made to be found and understood. The Chinese name counts.
 */
export const gbt4754 = classify(
  'gbt4754',
  gbt4754SectionsAToB + gbt4754SectionC + gbt4754SectionsDToK + gbt4754SectionsLToT,
  gbt4754EnglishAToC + gbt4754EnglishDToT,
);
