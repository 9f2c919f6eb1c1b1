import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lights, projectSources, projectStages, projectStatuses } from '#contracts';
import { FilterFold } from '~/shared/components/FilterFold';
import { IndustrySelect } from '~/shared/industries/IndustrySelect';
import type { FilterName, ProjectFilters } from '../use-project-filters';
import styles from './projects.module.css';

interface Props {
  filters: ProjectFilters;
  changed: boolean;
  /** Only people of a zone lead projects. */
  leads: boolean;
  change(name: FilterName, value: string | undefined): void;
  clear(): void;
}

export function FilterBar({ filters, changed, leads, change, clear }: Props) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { q: _, ...chosen } = filters;
  const used = Object.values(chosen).filter(Boolean).length;
  const [words, setWords] = useState(filters.q ?? '');
  const select = (name: 'stage' | 'status' | 'light' | 'source', options: { value: string; label: string }[]) => (
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
        'stage',
        projectStages.map((value) => ({ value, label: t(`project-codes:stage.${value}`) })),
      )}
      {select(
        'status',
        projectStatuses.map((value) => ({ value, label: t(`project-codes:status.${value}`) })),
      )}
      {select(
        'light',
        lights.map((value) => ({ value, label: t(`project-codes:light.${value}`) })),
      )}
      {select(
        'source',
        projectSources.map((value) => ({ value, label: t(`project-codes:source.${value}`) })),
      )}
      <IndustrySelect
        scheme="gbt4754"
        aria-label={t('filter.industry')}
        placeholder={t('filter.industry')}
        value={filters.industry}
        onChange={(code) => change('industry', code)}
        className={styles.industry}
      />
      {leads && (
        <Checkbox
          checked={filters.lead === 'me'}
          onChange={({ target }) => change('lead', target.checked ? 'me' : undefined)}
        >
          {t('filter.lead')}
        </Checkbox>
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
