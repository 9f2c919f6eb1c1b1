import { Button, ColorPicker, Form, Input, InputNumber, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { industries, type Region, regions } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { TimeZoneSelect } from '~/shared/components/TimeZoneSelect';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useFormDraft } from '~/shared/forms/use-form-draft';
import type { ZoneChange, ZoneProfile } from '../api';
import { FactFields } from './FactFields';
import styles from './zone-form.module.css';

type Words = 'timeZone' | 'industries' | 'summary' | 'description' | 'accent' | 'facts';

interface Entries extends Required<Pick<ZoneChange, Words>> {
  region: Region | undefined;
  location: { lat?: number | null; lng?: number | null };
}

interface Props {
  zone: ZoneProfile;
  readOnly: boolean;
  error: unknown;
  sending: boolean;
  onSend: (change: Omit<ZoneChange, 'version'>) => void;
}

export function ZoneForm({ zone, readOnly, error, sending, onSend }: Props) {
  const { t } = useTranslation(['organisation', 'common', 'errors']);
  const { t: errorWords } = useTranslation('errors');
  const [form] = Form.useForm<Entries>();
  const clear = useFormDraft(`zone.${zone.version}`, form);
  useEffect(() => {
    showFieldErrors(form, error, errorWords);
  }, [form, error, errorWords]);
  const send = ({ region, location, ...entries }: Entries) => {
    const { lat, lng } = location ?? {};
    onSend({
      ...entries,
      ...(region ? { region } : {}),
      location: lat != null && lng != null ? { lat, lng } : null,
    });
    clear();
  };
  return (
    <Form<Entries>
      form={form}
      name="zone"
      layout="vertical"
      requiredMark={false}
      disabled={readOnly}
      initialValues={{
        ...(zone as typeof zone & Entries),
        region: (zone.region || undefined) as Region | undefined,
        location: zone.location ?? {},
      }}
      onFinish={send}
    >
      <Panel title={t('zone.place')}>
        <div className={styles.fields}>
          <Form.Item name="region" label={t('zone.region')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={regions.map((value) => ({ value, label: t(`common:region.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="timeZone" label={t('zone.timeZone')}>
            <TimeZoneSelect />
          </Form.Item>
          <Form.Item name={['location', 'lat']} label={t('zone.latitude')}>
            <InputNumber min={-90} max={90} step={0.01} />
          </Form.Item>
          <Form.Item name={['location', 'lng']} label={t('zone.longitude')}>
            <InputNumber min={-180} max={180} step={0.01} />
          </Form.Item>
          <Form.Item
            name="accent"
            label={t('zone.accent')}
            getValueFromEvent={(colour: { toHexString(): string }) => colour.toHexString().slice(0, 7)}
          >
            <ColorPicker disabledAlpha showText format="hex" />
          </Form.Item>
        </div>
        <Form.Item name="industries" label={t('zone.industries')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={industries.map((value) => ({ value, label: t(`common:industry.${value}`) }))}
          />
        </Form.Item>
      </Panel>
      <Panel title={t('zone.words')}>
        <div className={styles.fields}>
          {(['zh', 'en'] as const).map((language) => (
            <div key={language}>
              <Form.Item name={['summary', language]} label={t(`zone.summary.${language}`)}>
                <Input.TextArea rows={3} maxLength={400} lang={language === 'zh' ? 'zh-CN' : 'en'} />
              </Form.Item>
              <Form.Item name={['description', language]} label={t(`zone.description.${language}`)}>
                <Input.TextArea rows={7} maxLength={8000} lang={language === 'zh' ? 'zh-CN' : 'en'} />
              </Form.Item>
            </div>
          ))}
        </div>
      </Panel>
      {(['land', 'policies', 'people'] as const).map((part) => (
        <Panel key={part} title={t(`zone.${part}`)}>
          <FactFields name={part} readOnly={readOnly} />
        </Panel>
      ))}
      {Boolean(error) && <ErrorNote error={error} kept={t('common:kept')} />}
      {!readOnly && (
        <Button type="primary" size="large" htmlType="submit" loading={sending} className={styles.save}>
          {t('common:action.save')}
        </Button>
      )}
    </Form>
  );
}
