import { classify } from './classification.js';
import { isic4Chinese } from './isic4-chinese.js';
import { isic4English } from './isic4-english.js';

/**
 * ISIC Rev. 4, the International Standard Industrial Classification of All Economic Activities (United Nations
 * Statistics Division, Statistical papers M/4/Rev.4, 2008): 21 sections, 88 divisions, 238 groups and 419 classes.
 */
export const isic4 = classify('isic4', isic4Chinese, isic4English);
