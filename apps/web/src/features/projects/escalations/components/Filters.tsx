import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { issueCategories } from '#contracts';
import { FilterFold } from '~/shared/components/FilterFold';
import { useLanguage } from '~/shared/i18n/use-language';
import { type EscalationFilters, escalationStates, escalationSummaryQuery } from '../api';
import styles from './escalations.module.css';

interface Props {
  filters: EscalationFilters;
  /** Of several zones; a zone sees its own only. */
  byZone: boolean;
  change(name: keyof EscalationFilters, value: string | undefined): void;
  clear(): void;
}

export function Filters({ filters, byZone, change, clear }: Props) {
  const { t } = useTranslation(['escalations', 'project-codes', 'ledger']);
  const { say } = useLanguage();
  const zones = useQuery({ ...escalationSummaryQuery, enabled: byZone }).data?.zones;
  const used = Object.values(filters).filter(Boolean).length;
  const select = (name: keyof EscalationFilters, options: { value: string; label: string }[]) => (
    <Select
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      allowClear
      value={filters[name]}
      onChange={(value?: string) => change(name, value)}
      options={options}
      popupMatchSelectWidth={false}
      className={styles.select}
    />
  );
  return (
    <FilterFold count={used} className={styles.filters}>
      {select(
        'state',
        escalationStates.map((value) => ({ value, label: t(`state.${value}`) })),
      )}
      {byZone &&
        select(
          'zone',
          (zones ?? []).map(({ id, name, open }) => ({ value: id, label: `${say(name)} (${open})` })),
        )}
      {select(
        'category',
        issueCategories.map((value) => ({ value, label: t(`project-codes:category.${value}`) })),
      )}
      {select(
        'level',
        (['2', '3', '4'] as const).map((value) => ({ value, label: t(`ledger:level.${value}`) })),
      )}
      {used > 0 && (
        <Button type="link" onClick={clear}>
          {t('filter.clear')}
        </Button>
      )}
    </FilterFold>
  );
}
