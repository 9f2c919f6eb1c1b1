import { CopyOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Availability, copiedTo, type Weekday, weekdays } from '../hours';
import { useWeekdayName } from './use-weekday-name';

interface Props {
  hours: Availability;
  from: Weekday;
  onChange: (hours: Availability) => void;
}

export function CopyDay({ hours, from, onChange }: Props) {
  const { t } = useTranslation('availability');
  const nameOf = useWeekdayName();
  const [open, setOpen] = useState(false);
  const [days, setDays] = useState<Weekday[]>([]);
  const options = weekdays.filter((day) => day !== from).map((value) => ({ value, label: nameOf(value) }));
  return (
    <Popover
      trigger="click"
      open={open}
      onOpenChange={setOpen}
      title={t('copy.title', { day: nameOf(from) })}
      content={
        <div style={{ maxWidth: 220 }}>
          <Checkbox.Group<Weekday>
            value={days}
            onChange={setDays}
            options={options}
            style={{ flexDirection: 'column', gap: 6 }}
          />
          <Button
            type="primary"
            block
            disabled={days.length === 0}
            style={{ marginTop: 14 }}
            onClick={() => {
              onChange(copiedTo(hours, from, days));
              setDays([]);
              setOpen(false);
            }}
          >
            {t('copy.button')}
          </Button>
        </div>
      }
    >
      <Button size="small" type="text" icon={<CopyOutlined />} aria-label={t('copy.title', { day: nameOf(from) })}>
        {t('copy.open')}
      </Button>
    </Popover>
  );
}
