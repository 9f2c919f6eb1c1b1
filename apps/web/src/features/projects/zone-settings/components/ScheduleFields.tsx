import { Form, InputNumber, Switch } from 'antd';
import { useTranslation } from 'react-i18next';

/** When briefs are made, in the zone's own time. */
export function ScheduleFields() {
  return (
    <>
      <Schedule name="weekly" unit="weekday" most={7} />
      <Schedule name="monthly" unit="day" most={28} />
    </>
  );
}

function Schedule({ name, unit, most }: { name: 'weekly' | 'monthly'; unit: 'weekday' | 'day'; most: number }) {
  const { t } = useTranslation('zone-settings');
  const form = Form.useFormInstance();
  const at = ['briefSchedule', name];
  const value = Form.useWatch(at, { form, preserve: true });
  const change = (on: boolean) => form.setFieldValue(at, on ? { [unit]: 1, hour: 9 } : undefined);
  return (
    <>
      <Form.Item label={t(name)} htmlFor={`brief-${name}`}>
        <Switch id={`brief-${name}`} checked={Boolean(value)} onChange={change} />
      </Form.Item>
      {value && (
        <>
          <Form.Item name={[...at, unit]} label={t(unit)}>
            <InputNumber min={1} max={most} />
          </Form.Item>
          <Form.Item name={[...at, 'hour']} label={t('hour')}>
            <InputNumber min={0} max={23} />
          </Form.Item>
        </>
      )}
    </>
  );
}
