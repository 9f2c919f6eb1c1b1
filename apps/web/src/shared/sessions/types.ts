import type { Answer } from '~/shared/api/contract';

export type OfferingResource = Answer<'/api/offerings/{id}'>;
export type Offering = OfferingResource['data'];
export type Slots = Answer<'/api/offerings/{id}/slots'>;
export type Slot = Slots['slots'][number];
export type SessionResource = Answer<'/api/sessions/{id}'>;
export type Session = SessionResource['data'];
