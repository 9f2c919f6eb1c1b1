import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { faultsOf, nextSpan, type Span } from '../hours';
import styles from './spans.module.css';

interface Props {
  /** Names the day in what is read out. */
  day: string;
  spans: Span[];
  readOnly: boolean;
  onChange: (spans: Span[]) => void;
}

export function SpanList({ day, spans, readOnly, onChange }: Props) {
  const { t } = useTranslation('availability');
  const faults = faultsOf(spans);
  const change = (index: number, part: Partial<Span>) =>
    onChange(spans.map((span, at) => (at === index ? { ...span, ...part } : span)));
  return (
    <div className={styles.spans}>
      {spans.map((span, index) => {
        const fault = faults[index];
        const id = `${day}-${index}`;
        return (
          <div key={id} className={styles.span}>
            {(['from', 'to'] as const).map((end) => (
              <Input
                key={end}
                type="time"
                step={900}
                required
                readOnly={readOnly}
                value={span[end]}
                status={fault ? 'error' : undefined}
                aria-invalid={Boolean(fault)}
                aria-describedby={fault ? `${id}-fault` : undefined}
                aria-label={t(`span.${end}`, { day, number: index + 1 })}
                onChange={({ target }) => change(index, { [end]: target.value })}
              />
            ))}
            {!readOnly && (
              <Button
                type="text"
                icon={<DeleteOutlined />}
                aria-label={t('span.remove', { day, number: index + 1 })}
                onClick={() => onChange(spans.filter((_, at) => at !== index))}
              />
            )}
            {fault && (
              <p id={`${id}-fault`} className={styles.fault}>
                {t(`fault.${fault}`)}
              </p>
            )}
          </div>
        );
      })}
      {!readOnly && (
        <Button
          type="link"
          icon={<PlusOutlined />}
          className={styles.add}
          aria-label={t('span.addTo', { day })}
          onClick={() => onChange([...spans, nextSpan(spans)])}
        >
          {t('span.add')}
        </Button>
      )}
    </div>
  );
}
