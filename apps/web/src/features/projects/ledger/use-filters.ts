import { useSearchParams } from 'react-router';
import { type LedgerFilters, type Sort, sorts } from './api';

const names = [
  'state',
  'light',
  'category',
  'level',
  'mine',
  'person',
  'overdue',
  'confidential',
  'project',
  'company',
  'filedFrom',
  'filedTo',
  'closedFrom',
  'closedTo',
  'dueFrom',
  'dueTo',
  'escalatedFrom',
  'escalatedTo',
  'reopenedFrom',
  'reopenedTo',
  'judged',
  'rated',
  'q',
] as const;
export type FilterName = (typeof names)[number];

/** The filters are the address: a list can be sent to a colleague, and Back works. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const wantedSort = search.get('sort') as Sort | null;
  const filters: LedgerFilters = { sort: wantedSort && sorts.includes(wantedSort) ? wantedSort : 'due' };
  for (const name of names) {
    const value = search.get(name);
    if (value) filters[name] = value;
  }
  // A ledger without a wish is the work that is open.
  if (!names.some((name) => filters[name])) filters.state = 'open';
  const change = (name: FilterName | 'sort' | 'view', value: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value) after.set(name, value);
        else after.delete(name);
        return after;
      },
      { replace: true },
    );
  const drop = (gone: FilterName[]) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of gone) after.delete(name);
        return after;
      },
      { replace: true },
    );
  const clear = () => setSearch({}, { replace: true });
  // What a saved view keeps: the address as it stands.
  const settings: Record<string, string> = {};
  for (const name of [...names, 'sort', 'view'] as const) {
    const value = search.get(name);
    if (value) settings[name] = value;
  }
  const apply = (view: Record<string, string>) => setSearch(view);
  const changed = names.some((name) => search.get(name));
  return { filters, view: search.get('view') ?? 'table', change, drop, clear, changed, settings, apply };
}
