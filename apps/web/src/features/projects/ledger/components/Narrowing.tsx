import { useTranslation } from 'react-i18next';
import { type ShownFilter, SpanTags } from '~/shared/components/SpanTags';
import type { LedgerFilters } from '../api';
import type { FilterName } from '../use-filters';

const spans = ['filed', 'closed', 'due', 'escalated', 'reopened'] as const;
const flags = ['judged', 'rated', 'overdue'] as const;

/** What narrows the ledger without a field of its own, as a link from a brief does. */
export function Narrowing({ filters, drop }: { filters: LedgerFilters; drop(names: FilterName[]): void }) {
  const { t } = useTranslation('ledger');
  const shown: ShownFilter[] = [
    ...spans.flatMap((name) => {
      const [from, to] = [filters[`${name}From`], filters[`${name}To`]];
      if (!from && !to) return [];
      return [{ label: t(`span.${name}`), from, to, clear: () => drop([`${name}From`, `${name}To`]) }];
    }),
    ...flags.flatMap((name) =>
      filters[name] === 'true' ? [{ label: t(`only.${name}`), clear: () => drop([name]) }] : [],
    ),
  ];
  return <SpanTags filters={shown} />;
}
