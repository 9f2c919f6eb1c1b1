import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LevelFormat } from 'docx';
import type { Locale } from '#contracts';

/** Lengths are twips, a twentieth of a point; sizes of letters half points. A4; margins near those of GB/T 9704. */
export const page = {
  portrait: { width: 11906, height: 16838 },
  landscape: { width: 16838, height: 11906 },
  margin: { top: 1900, bottom: 1700, left: convertMillimetersToTwip(27), right: convertMillimetersToTwip(25) },
} as const;

export const sizes = { title: 44, subtitle: 28, body: 24, small: 18, line: 21 } as const;

/** Fonts by name: Word takes them from the machine it runs on, and these are on every Chinese one. */
const faces = {
  'zh-CN': { body: '仿宋', heading: '黑体', latin: 'Times New Roman' },
  en: { body: '宋体', heading: '黑体', latin: 'Calibri' },
} as const satisfies Record<Locale, unknown>;

const bulletList = 'bullets';
export const bullets = { reference: bulletList, level: 0 } as const;
export const numbering = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 480, hanging: 300 } } },
        },
      ],
    },
  ],
} as const;

export function docxStyles(locale: Locale): IStylesOptions {
  const { body, heading, latin } = faces[locale];
  const headingFont = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: heading };
  const headingLook = (size: number) => ({
    run: { font: headingFont, size, bold: true, color: '1A1D21' },
    paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: body },
          size: sizes.body,
          language: { value: 'en-GB', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { line: 384, after: 80 } },
      },
      title: {
        run: { font: headingFont, size: sizes.title, bold: true, color: '1A1D21' },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
      },
      heading1: headingLook(30),
      heading2: headingLook(26),
      heading3: headingLook(24),
    },
  };
}
