import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { issueCategories, lights } from '#contracts';
import { FilterFold } from '~/shared/components/FilterFold';
import { companiesQuery, type LedgerFilters, sorts, stateFilters } from '../api';
import type { FilterName } from '../use-filters';
import styles from './ledger.module.css';

interface Props {
  filters: LedgerFilters;
  /** Companies see only their own. */
  byCompany: boolean;
  changed: boolean;
  change(name: FilterName | 'sort', value: string | undefined): void;
  clear(): void;
}

export function FilterBar({ filters, byCompany, changed, change, clear }: Props) {
  const { t } = useTranslation(['ledger', 'project-codes']);
  const companies = useQuery({ ...companiesQuery, enabled: byCompany });
  const { q: _, sort: __, ...chosen } = filters;
  const used = changed ? Object.values(chosen).filter(Boolean).length : 0;
  const [words, setWords] = useState(filters.q ?? '');
  const select = (
    name: 'state' | 'light' | 'level' | 'category' | 'sort',
    options: { value: string; label: string }[],
  ) => (
    <Select
      aria-label={t(`filter.${name}`)}
      placeholder={t(`filter.${name}`)}
      allowClear={name !== 'sort'}
      value={filters[name]}
      onChange={(value?: string) => change(name, value)}
      options={options}
      popupMatchSelectWidth={false}
      className={styles.select}
    />
  );
  const box = (
    <Input.Search
      aria-label={t('filter.q')}
      placeholder={t('filter.q')}
      value={words}
      allowClear
      onChange={({ target }) => setWords(target.value)}
      onSearch={(value) => change('q', value.trim() || undefined)}
      className={styles.search}
    />
  );
  return (
    <FilterFold count={used} className={styles.filters} always={box}>
      {select(
        'state',
        stateFilters.map((value) => ({ value, label: t(`state.${value}`) })),
      )}
      {select(
        'light',
        lights.map((value) => ({ value, label: t(`project-codes:light.${value}`) })),
      )}
      {select(
        'category',
        issueCategories.map((value) => ({ value, label: t(`project-codes:category.${value}`) })),
      )}
      {select(
        'level',
        (['1', '2', '3', '4'] as const).map((value) => ({ value, label: t(`level.${value}`) })),
      )}
      {byCompany && (
        <Select
          aria-label={t('filter.company')}
          placeholder={t('filter.company')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          loading={companies.isPending}
          value={filters.company}
          onChange={(value?: string) => change('company', value)}
          options={companies.data?.items.map(({ id, name }) => ({ value: id, label: name }))}
          popupMatchSelectWidth={false}
          className={styles.select}
        />
      )}
      {select(
        'sort',
        sorts.map((value) => ({ value, label: t(`sort.${value}`) })),
      )}
      <Checkbox
        checked={filters.mine === 'true'}
        onChange={({ target }) => change('mine', target.checked ? 'true' : undefined)}
      >
        {t('filter.mine')}
      </Checkbox>
      {filters.person && (
        <Tag closable={{ 'aria-label': t('filter.clear') }} onClose={() => change('person', undefined)}>
          {t('filter.person')}
        </Tag>
      )}
      {changed && (
        <Button
          type="link"
          onClick={() => {
            setWords('');
            clear();
          }}
        >
          {t('filter.clear')}
        </Button>
      )}
    </FilterFold>
  );
}
