import { Form, InputNumber, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';

/** When briefs are made, in the zone's own time. */
export function ScheduleFields() {
  return (
    <>
      <Schedule name="weekly" unit="weekday" />
      <Schedule name="monthly" unit="day" />
    </>
  );
}

function Schedule({ name, unit }: { name: 'weekly' | 'monthly'; unit: 'weekday' | 'day' }) {
  const { t } = useTranslation('zone-settings');
  const { locale } = useLanguage();
  const form = Form.useFormInstance();
  const at = ['briefSchedule', name];
  const value = Form.useWatch(at, { form, preserve: true });
  const change = (on: boolean) => form.setFieldValue(at, on ? { [unit]: 1, hour: 9 } : undefined);
  const required = [{ required: true, message: t('required') }];
  // 1 January 2024 was a Monday.
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    value: day,
    label: formatPlainDay(`2024-01-0${day}`, locale, { weekday: 'long' }),
  }));
  return (
    <>
      <Form.Item label={t(name)} htmlFor={`brief-${name}`}>
        <Switch id={`brief-${name}`} checked={Boolean(value)} onChange={change} />
      </Form.Item>
      {value && (
        <>
          <Form.Item name={[...at, unit]} label={t(unit)} rules={required}>
            {unit === 'weekday' ? <Select options={weekdays} /> : <InputNumber min={1} max={28} precision={0} />}
          </Form.Item>
          <Form.Item name={[...at, 'hour']} label={t('hour')} rules={required}>
            <InputNumber min={0} max={23} precision={0} />
          </Form.Item>
        </>
      )}
    </>
  );
}
