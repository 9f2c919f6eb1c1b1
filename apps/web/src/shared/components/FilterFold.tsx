import { FilterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '~/shared/hooks/use-media';
import styles from './filter-fold.module.css';

interface Props {
  /** How many filters are in use. */
  count: number;
  /** What stays in sight, as a box for words. */
  always?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** Filters beside each other; on a phone behind one button that says how many are in use. */
export function FilterFold({ count, always, className, children }: Props) {
  const { t } = useTranslation();
  const phone = usePhone();
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!phone) {
    return (
      <search className={className}>
        {always}
        {children}
      </search>
    );
  }
  return (
    <search className={styles.fold}>
      {always}
      <Button
        icon={<FilterOutlined aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((before) => !before)}
      >
        {count > 0 ? t('filter.used', { count }) : t('filter.none')}
      </Button>
      <div id={id} className={styles.folded} hidden={!open}>
        {children}
      </div>
    </search>
  );
}
