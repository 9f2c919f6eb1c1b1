import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndustryScheme } from '#contracts';
import { useSettled } from '~/shared/hooks/use-settled';
import { industrySearchQuery } from './api';
import { IndustryName } from './IndustryName';
import { IndustryPath, IndustryTitle } from './IndustryTitle';
import styles from './industries.module.css';

interface Props {
  scheme: IndustryScheme;
  /** Given by the field of a form. */
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  placeholder?: string;
  'aria-label'?: string;
  'aria-describedby'?: string;
  className?: string;
}

/** An industry, looked for on the server by code, by words in either language, or by pinyin. */
export function IndustrySelect({ scheme, value, onChange, placeholder, className, ...field }: Props) {
  const { t } = useTranslation('projects');
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim(), 200);
  // Nothing is offered that was found for other words: Enter would take it.
  const settled = search === typed.trim();
  const { data, isPending, isError } = useQuery({ ...industrySearchQuery(scheme, search), enabled: open && settled });
  const found = settled ? (data?.items ?? []) : [];
  return (
    <Select<string>
      {...field}
      allowClear
      value={value || undefined}
      onChange={(code?: string) => onChange?.(code)}
      placeholder={placeholder ?? t('industry.search')}
      open={open}
      onOpenChange={setOpen}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      options={found.map(({ code }) => ({ value: code, label: code }))}
      optionRender={({ value: code }) => {
        const industry = found.find((each) => each.code === code);
        return (
          industry && (
            <span className={styles.option}>
              <IndustryTitle industry={industry} />
              <IndustryPath industry={industry} />
            </span>
          )
        );
      }}
      labelRender={({ value: code }) => <IndustryName scheme={scheme} code={String(code)} />}
      notFoundContent={<p className={styles.none}>{t(noneKey(isPending || !settled, isError))}</p>}
      popupMatchSelectWidth={false}
      classNames={{ popup: { root: styles.popup } }}
      className={className ?? styles.select}
    />
  );
}

const noneKey = (pending: boolean, failed: boolean) =>
  failed ? 'industry.failed' : pending ? 'industry.searching' : 'industry.none';
