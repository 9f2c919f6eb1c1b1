import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, Radio, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { lightRuleCodes } from '#contracts';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useSaveZoneSettings, type ZoneSettings, type ZoneSettingsWish, zoneSettingsQuery } from '../api';
import { LadderFields } from '../components/LadderFields';
import { ScheduleFields } from '../components/ScheduleFields';

export function GreenChannelPage() {
  const { t } = useTranslation('zone-settings');
  const settings = useQuery(zoneSettingsQuery);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={settings} rows={6}>
        {({ data, abilities }) => <Settings settings={data} mayEdit={abilities.edit === true} />}
      </Loaded>
    </>
  );
}

function Settings({ settings, mayEdit }: { settings: ZoneSettings; mayEdit: boolean }) {
  const { t } = useTranslation(['zone-settings', 'common', 'project-codes']);
  const { t: tErrors } = useTranslation('errors');
  const { message } = App.useApp();
  const words = useErrorWords();
  const [form] = Form.useForm<ZoneSettingsWish>();
  const save = useSaveZoneSettings();
  const { zoneId: _zone, knownJurisdictions, organisations: _names, version, ...chosen } = settings;
  const send = (values: Omit<ZoneSettingsWish, 'version'>) =>
    save.mutate(
      { ...values, briefSchedule: form.getFieldsValue(true).briefSchedule ?? {}, version },
      {
        onSuccess: () => void message.success(t('saved')),
        onError: (error) => showFieldErrors(form, error, tErrors) || void message.error(words(error).what),
      },
    );
  return (
    <Form form={form} layout="vertical" disabled={!mayEdit} initialValues={chosen} onFinish={send}>
      {!mayEdit && <Alert type="info" showIcon title={t('readOnly')} />}
      <Panel title={t('lights')}>
        <Form.Item name="lightRule" label={t('rule')}>
          <Radio.Group style={{ display: 'grid', gap: 12 }}>
            {lightRuleCodes.map((code) => (
              <Radio key={code} value={code}>
                <strong>{t(`project-codes:lightRule.${code}`)}</strong>
                <br />
                {t(`project-codes:lightRuleHint.${code}`)}
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      </Panel>
      <Panel title={t('limits')}>
        <Form.Item name="presetCode" label={t('preset')} extra={t('presetHint')}>
          <Input maxLength={60} />
        </Form.Item>
        <Hours />
        <Form.Item name={['calendar', 'jurisdictions']} label={t('jurisdictions')}>
          <Select mode="multiple" options={knownJurisdictions.map((value) => ({ value, label: value }))} />
        </Form.Item>
      </Panel>
      <Panel title={t('ladder')}>
        <LadderFields />
      </Panel>
      <Panel title={t('briefs')}>
        <ScheduleFields />
        <Form.Item name="publicServiceLevel" label={t('public')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Panel>
      {mayEdit && (
        <p>
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('common:action.save')}
          </Button>
        </p>
      )}
    </Form>
  );
}

/** Several spans a day, so that the noon break is none. */
function Hours() {
  const { t } = useTranslation(['zone-settings', 'common']);
  return (
    <Form.Item label={t('hours')}>
      <Form.List name={['calendar', 'hours']}>
        {(spans, { add, remove }) => (
          <>
            {spans.map(({ key, name }) => (
              <div key={key} style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 8 }}>
                <Form.Item name={[name, 'from']} noStyle>
                  <Input aria-label={t('from')} style={{ width: 100 }} maxLength={5} />
                </Form.Item>
                <Form.Item name={[name, 'to']} noStyle>
                  <Input aria-label={t('to')} style={{ width: 100 }} maxLength={5} />
                </Form.Item>
                <Button onClick={() => remove(name)}>{t('common:action.remove')}</Button>
              </div>
            ))}
            <Button onClick={() => add({ from: '13:30', to: '17:30' })}>{t('addHours')}</Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
