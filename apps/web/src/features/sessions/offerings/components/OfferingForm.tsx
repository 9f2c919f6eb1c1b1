import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Select, Switch } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { TimeZoneSelect } from '~/shared/components/TimeZoneSelect';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useFormDraft } from '~/shared/forms/use-form-draft';
import { hostsQuery } from '~/shared/sessions/hosts';
import type { OfferingEntries } from '../api';
import { slugOf } from '../entries';
import styles from './form.module.css';

interface Props {
  draftKey: string;
  initial: OfferingEntries;
  submit: string;
  error: unknown;
  sending: boolean;
  readOnly?: boolean;
  onSend: (entries: OfferingEntries) => Promise<unknown>;
}

const numbers = [
  ['durationMinutes', 5, 480],
  ['stepMinutes', 5, 480],
  ['bufferBeforeMinutes', 0, 240],
  ['bufferAfterMinutes', 0, 240],
  ['minimumNoticeMinutes', 0, 43_200],
  ['windowDays', 1, 365],
] as const;

export function OfferingForm({ draftKey, initial, submit, error, sending, readOnly, onSend }: Props) {
  const { t } = useTranslation(['offerings', 'common', 'errors']);
  const [form] = Form.useForm<OfferingEntries>();
  const clear = useFormDraft(draftKey, form);
  const hosts = useQuery(hostsQuery);
  const required = { required: true, message: t('errors:field.required') };
  useEffect(() => {
    showFieldErrors(form, error, t as never);
  }, [form, error, t]);

  return (
    <Form<OfferingEntries>
      form={form}
      name="offering"
      layout="vertical"
      requiredMark={false}
      disabled={readOnly}
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
      onFinish={(entries) =>
        void onSend({ ...entries, slug: entries.slug || slugOf(entries.title.en) }).then(clear, () => {})
      }
    >
      <Panel title={t('form.words')}>
        <div className={styles.pair}>
          {(['zh', 'en'] as const).map((language) => (
            <div key={language}>
              <Form.Item
                name={['title', language]}
                label={t(`form.title.${language}`)}
                rules={[
                  { ...required, whitespace: true },
                  { max: 120, message: t('errors:field.too-long') },
                ]}
              >
                <Input lang={language === 'zh' ? 'zh-CN' : 'en'} />
              </Form.Item>
              <Form.Item
                name={['description', language]}
                label={t(`form.description.${language}`)}
                rules={[{ max: 2000, message: t('errors:field.too-long') }]}
              >
                <Input.TextArea rows={4} lang={language === 'zh' ? 'zh-CN' : 'en'} />
              </Form.Item>
            </div>
          ))}
        </div>
        <Form.Item
          name="slug"
          label={t('form.slug')}
          extra={t('form.slugHint')}
          rules={[{ pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: t('form.slugPattern') }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="languages"
          label={t('form.languages')}
          rules={[{ type: 'array', min: 1, message: t('errors:field.required') }]}
        >
          <Checkbox.Group options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))} />
        </Form.Item>
      </Panel>
      <Panel title={t('form.hosts')}>
        <Form.Item name="hostIds" label={t('form.hostsLabel')} extra={t('form.hostsHint')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={(hosts.data?.items ?? []).map(({ data }) => ({ value: data.id, label: data.name }))}
          />
        </Form.Item>
      </Panel>
      <Panel title={t('form.times')}>
        <Form.Item name="timeZone" label={t('form.timeZone')}>
          <TimeZoneSelect />
        </Form.Item>
        <div className={styles.numbers}>
          {numbers.map(([name, min, max]) => (
            <Form.Item
              key={name}
              name={name}
              label={t(`form.${name}`)}
              extra={t(`form.${name}Hint`)}
              rules={[required]}
            >
              <InputNumber
                min={min}
                max={max}
                precision={0}
                suffix={t(name === 'windowDays' ? 'form.days' : 'form.minutes')}
              />
            </Form.Item>
          ))}
        </div>
      </Panel>
      <Panel>
        <Form.Item name="published" valuePropName="checked" label={t('form.published')} extra={t('form.publishedHint')}>
          <Switch />
        </Form.Item>
        {Boolean(error) && <ErrorNote error={error} kept={t('common:kept')} />}
        {!readOnly && (
          <Button type="primary" size="large" htmlType="submit" loading={sending}>
            {submit}
          </Button>
        )}
      </Panel>
    </Form>
  );
}
