import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Form, Radio, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { lightRuleCodes } from '#contracts';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useLanguage } from '~/shared/i18n/use-language';
import { useSaveZoneSettings, type ZoneSettings, type ZoneSettingsWish, zoneSettingsQuery } from '../api';
import { HoursFields } from '../components/HoursFields';
import { LadderFields } from '../components/LadderFields';
import { ScheduleFields } from '../components/ScheduleFields';
import { presetsQuery } from '../time-limits-api';

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
  const { t, i18n } = useTranslation(['zone-settings', 'common', 'project-codes']);
  const { t: tErrors } = useTranslation('errors');
  const { message } = App.useApp();
  const words = useErrorWords();
  const [form] = Form.useForm<ZoneSettingsWish>();
  const save = useSaveZoneSettings();
  const { zoneId: _zone, knownJurisdictions, organisations: names, version, ...chosen } = settings;
  // A place whose notices came after this page was written has no words yet, but is still known by its code.
  const jurisdiction = (code: string) =>
    i18n.exists(`zone-settings:jurisdiction.${code}`) ? t(`jurisdiction.${code as 'CN'}`) : code;
  const send = (values: Omit<ZoneSettingsWish, 'version'>) =>
    save.mutate(
      { ...values, briefSchedule: form.getFieldsValue(true).briefSchedule ?? {}, version },
      {
        onSuccess: () => void message.success(t('saved')),
        onError: (error) => {
          showFieldErrors(form, error, tErrors);
          void message.error(`${words(error).what} ${words(error).todo}`, 8);
        },
      },
    );
  return (
    <Form
      form={form}
      layout="vertical"
      disabled={!mayEdit}
      initialValues={{ ...chosen, ladder: everyLevel(chosen.ladder) }}
      onFinish={send}
      onFinishFailed={() => void message.warning(t('mend'))}
      scrollToFirstError
    >
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
        <PresetField />
        <HoursFields />
        <Form.Item
          name={['calendar', 'jurisdictions']}
          label={t('jurisdictions')}
          rules={[{ required: true, type: 'array', min: 1, max: 5, message: t('required') }]}
        >
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={knownJurisdictions.map((value) => ({ value, label: jurisdiction(value) }))}
          />
        </Form.Item>
      </Panel>
      <Panel title={t('ladder')}>
        <LadderFields names={names} mayEdit={mayEdit} />
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

/** The ladder has four levels; one that nobody set is the zone's own. */
const everyLevel = (ladder: ZoneSettings['ladder']): ZoneSettings['ladder'] =>
  [1, 2, 3, 4].map((level) => ladder.find((step) => step.level === level) ?? { level, receiver: { kind: 'zone' } });

function PresetField() {
  const { t } = useTranslation('zone-settings');
  const { say } = useLanguage();
  const presets = useQuery(presetsQuery);
  const options = presets.data?.items.map(({ data }) => ({ value: data.code, label: say(data.name) }));
  return (
    <Form.Item
      name="presetCode"
      label={t('preset')}
      extra={
        <>
          {t('presetHint')}{' '}
          <Link to="/settings/time-limits" style={{ textDecoration: 'underline' }}>
            {t('presetLink')}
          </Link>
        </>
      }
    >
      <Select loading={presets.isPending} options={options} />
    </Form.Item>
  );
}
