import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '#contracts';
import { useMe } from '~/shared/api/me';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useLanguage } from '~/shared/i18n/use-language';
import { countries } from '~/shared/organisation/countries';
import { type Organisation, organisationQuery, useEditOrganisation } from '../api';

interface Entries {
  name: Bilingual;
  country: string;
  website: string;
}

export function OrganisationPage() {
  const { t } = useTranslation(['organisation', 'common']);
  const organisation = useQuery(organisationQuery);
  return (
    <Loaded query={organisation} page>
      {({ data }) => (
        <>
          <PageHeader title={t('own.title')} lead={t(`common:kind.${data.kind}`)} />
          <OrganisationForm key={data.version} organisation={data} />
        </>
      )}
    </Loaded>
  );
}

function OrganisationForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation(['organisation', 'common', 'errors']);
  const { t: errorWords } = useTranslation('errors');
  const { locale } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Entries>();
  const edit = useEditOrganisation();
  const mayEdit = useMe()?.abilities.editOrganisation ?? false;
  const required = { required: true, whitespace: true, message: t('errors:field.required') };
  useEffect(() => {
    showFieldErrors(form, edit.error, errorWords);
  }, [form, edit.error, errorWords]);
  return (
    <Panel>
      <Form<Entries>
        form={form}
        name="organisation"
        layout="vertical"
        requiredMark={false}
        disabled={!mayEdit}
        initialValues={{ name: organisation.name, country: organisation.country, website: organisation.website ?? '' }}
        onFinish={({ website, ...entries }) =>
          edit.mutate(
            { ...entries, website: website.trim() || null, version: organisation.version },
            { onSuccess: () => void message.success(t('common:action.saved')) },
          )
        }
      >
        <Form.Item name={['name', 'zh']} label={t('own.nameZh')} rules={[required]}>
          <Input lang="zh-CN" maxLength={200} />
        </Form.Item>
        <Form.Item name={['name', 'en']} label={t('own.nameEn')} rules={[required]}>
          <Input lang="en" maxLength={200} />
        </Form.Item>
        <Form.Item name="country" label={t('own.country')}>
          <Select options={countries(locale)} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="website" label={t('own.website')} rules={[{ type: 'url', message: t('errors:field.url') }]}>
          <Input type="url" placeholder="https://" />
        </Form.Item>
        {edit.error && <ErrorNote error={edit.error} kept={t('common:kept')} />}
        {mayEdit && (
          <Button type="primary" htmlType="submit" loading={edit.isPending}>
            {t('common:action.save')}
          </Button>
        )}
      </Form>
    </Panel>
  );
}
