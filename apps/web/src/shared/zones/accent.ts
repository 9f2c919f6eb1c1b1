/** Makes a zone's own accent fit to carry white text, and mixes its cover from it. */

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function luminance(rgb: number[]) {
  const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrastWithWhite = (rgb: number[]) => 1.05 / (luminance(rgb) + 0.05);
const css = (rgb: number[]) => `rgb(${rgb.map(Math.round).join(' ')})`;
const mix = (rgb: number[], other: number[], share: number) =>
  rgb.map((value, at) => value * (1 - share) + other[at]! * share);

const ink = [12, 24, 32];
const fallback = '#0e5a6b';

/** The accent, darkened until white on it reads well (WCAG AA for text). */
export function deepAccent(accent: string | null | undefined) {
  let rgb = channels(/^#[0-9a-f]{6}$/i.test(accent ?? '') ? (accent as string) : fallback);
  while (contrastWithWhite(rgb) < 5.5) rgb = mix(rgb, ink, 0.12);
  return rgb;
}

export const accentColour = (accent: string | null | undefined) => css(deepAccent(accent));

export function coverOf(accent: string | null | undefined) {
  const deep = deepAccent(accent);
  return `linear-gradient(135deg, ${css(deep)}, ${css(mix(deep, ink, 0.62))})`;
}
