import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Guest } from '../api';
import styles from './guest-list.module.css';

interface Props {
  guests: Guest[];
  onChange: (guests: Guest[]) => void;
  errorAt: (index: number) => string | undefined;
}

const most = 10;

/** Colleagues who get the invitation too; they need no account. */
export function GuestList({ guests, onChange, errorAt }: Props) {
  const { t } = useTranslation('booking');
  const change = (index: number, part: Partial<Guest>) =>
    onChange(guests.map((guest, at) => (at === index ? { ...guest, ...part } : guest)));
  return (
    <fieldset className={styles.guests}>
      <legend>{t('guests.title')}</legend>
      {guests.map((guest, index) => (
        <div key={index} className={styles.row}>
          <Input
            value={guest.name}
            placeholder={t('guests.name')}
            aria-label={t('guests.nameOf', { number: index + 1 })}
            onChange={({ target }) => change(index, { name: target.value })}
          />
          <Input
            value={guest.email}
            type="email"
            status={errorAt(index) ? 'error' : undefined}
            placeholder={t('guests.email')}
            aria-label={t('guests.emailOf', { number: index + 1 })}
            onChange={({ target }) => change(index, { email: target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('guests.remove', { name: guest.name || guest.email || index + 1 })}
            onClick={() => onChange(guests.filter((_, at) => at !== index))}
          />
          {errorAt(index) && <p className={styles.error}>{errorAt(index)}</p>}
        </div>
      ))}
      {guests.length < most && (
        <Button
          type="link"
          className={styles.add}
          icon={<PlusOutlined />}
          onClick={() => onChange([...guests, { name: '', email: '' }])}
        >
          {t('guests.add')}
        </Button>
      )}
    </fieldset>
  );
}
