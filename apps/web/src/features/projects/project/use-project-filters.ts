import { useSearchParams } from 'react-router';

export const filterNames = [
  ...(['q', 'stage', 'status', 'light', 'source', 'industry', 'lead', 'zone'] as const),
  ...(['createdFrom', 'createdTo', 'movedFrom', 'movedTo', 'reached'] as const),
] as const;
export type FilterName = (typeof filterNames)[number];
export type ProjectFilters = Partial<Record<FilterName, string>>;

/** The filters are the address: a list can be sent to a colleague, and Back works. */
export function useProjectFilters() {
  const [search, setSearch] = useSearchParams();
  const filters: ProjectFilters = {};
  for (const name of filterNames) {
    const value = search.get(name);
    if (value) filters[name] = value;
  }
  const change = (name: FilterName | 'view', value: string | undefined) =>
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
  const view = search.get('view') === 'board' ? ('board' as const) : ('list' as const);
  const clear = () => setSearch(view === 'board' ? { view } : {}, { replace: true });
  return { filters, view, change, drop, clear, changed: Object.keys(filters).length > 0 };
}
