import { type Brief, type BriefPart, briefParts } from './api';

export const textLanguages = ['zh', 'en'] as const;
export type TextLanguage = (typeof textLanguages)[number];
export type Slot = `${TextLanguage}.${BriefPart}`;

/** What somebody typed and has not saved yet, by place. */
export type TextDraft = Partial<Record<Slot, string>>;
type Text = Brief['text'];

export const slotOf = (language: TextLanguage, part: BriefPart): Slot => `${language}.${part}`;

const places = textLanguages.flatMap((language) => briefParts.map((part) => ({ language, part })));

/** The places whose words differ from what is saved. */
export const changedSlots = (draft: TextDraft, text: Text): Slot[] =>
  places.flatMap(({ language, part }) => {
    const slot = slotOf(language, part);
    return draft[slot] === undefined || draft[slot] === text[language][part] ? [] : [slot];
  });

/** As the server takes them: only what has changed. */
export function textOf(
  draft: TextDraft,
  text: Text,
): Partial<Record<TextLanguage, Partial<Record<BriefPart, string>>>> {
  const wish: Partial<Record<TextLanguage, Partial<Record<BriefPart, string>>>> = {};
  for (const { language, part } of places) {
    const slot = slotOf(language, part);
    if (changedSlots(draft, text).includes(slot)) wish[language] = { ...wish[language], [part]: draft[slot] };
  }
  return wish;
}

/** What was typed while the rest was being saved stays a draft. */
export const withoutSaved = (draft: TextDraft, saved: Text): TextDraft =>
  Object.fromEntries(changedSlots(draft, saved).map((slot) => [slot, draft[slot]]));
