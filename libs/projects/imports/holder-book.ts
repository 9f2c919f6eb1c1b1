import type { CellProblem } from './import-row.js';

/** Who may hold issues: the zone itself and its people, and every authority. */
export interface HolderBook {
  organisations: readonly { id: string; zh: string; en: string }[];
  people: readonly { memberId: string; organisationId: string; name: string }[];
}

interface HolderTexts {
  /** Name of the organisation, of the person, and of the zone the file says the issue belongs to. */
  holder: string;
  person: string;
  zone: string;
}

interface Place {
  zoneId: string;
  holders: HolderBook;
}

export interface FoundHolder {
  organisationId: string;
  memberId: string | null;
}

/**
 * The one organisation and person the names mean; no name means the present one, and for a new issue the zone.
 * @param now who holds it
 */
export function holderOf(
  texts: HolderTexts,
  place: Place,
  now?: { id: string },
): FoundHolder | { problem: CellProblem } {
  const organisation = organisationOf(texts, place, now);
  if (typeof organisation !== 'string') return organisation;
  if (texts.person === '') return { organisationId: organisation, memberId: null };
  const named = place.holders.people.filter(
    ({ organisationId, name }) => organisationId === organisation && name === texts.person,
  );
  if (named.length > 1) return { problem: { field: 'person', code: 'import.person-ambiguous' } };
  const [person] = named;
  if (!person) return { problem: { field: 'person', code: 'import.person-unknown' } };
  return { organisationId: organisation, memberId: person.memberId };
}

function organisationOf(
  { holder, zone }: HolderTexts,
  { zoneId, holders }: Place,
  now: { id: string } | undefined,
): string | { problem: CellProblem } {
  if (holder === '') return now?.id ?? zoneId;
  // A file of another zone says of its own issues that this zone held them itself.
  if (!now && holder === zone) return zoneId;
  const named = holders.organisations.filter(({ zh, en }) => zh === holder || en === holder);
  if (named.length > 1) return { problem: { field: 'holder', code: 'import.holder-ambiguous' } };
  return named[0]?.id ?? { problem: { field: 'holder', code: 'import.holder-unknown' } };
}
