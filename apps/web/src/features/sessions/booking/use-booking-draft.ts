import type { Locale } from '#contracts';
import { useDraft } from '~/shared/forms/use-draft';
import type { Guest } from './api';

export interface BookingDraft {
  topic: string | null;
  language: Locale;
  guests: Guest[];
}

/** Survives the way through login or sign-up, also when the mailed link opens another tab. */
export const useBookingDraft = (offering: string, language: Locale) =>
  useDraft<BookingDraft>(`booking.${offering}`, { topic: null, language, guests: [] }, localStorage);
