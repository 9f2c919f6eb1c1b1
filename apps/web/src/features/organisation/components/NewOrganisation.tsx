import { App, Form, Input, Modal, Select } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Bilingual, type OrganisationKind, organisationKinds } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useFormDraft } from '~/shared/forms/use-form-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { countries } from '~/shared/organisation/countries';
import { useCreateOrganisation } from '../api';

interface Entries {
  kind: Exclude<OrganisationKind, 'platform'>;
  name: Bilingual;
  country: string;
  slug?: string;
  ownerEmail?: string;
}

const isTenant = (kind: OrganisationKind): kind is Entries['kind'] => kind !== 'platform';

export function NewOrganisation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['organisation', 'common', 'errors']);
  const { t: errorWords } = useTranslation('errors');
  const { locale } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Entries>();
  const clear = useFormDraft('organisation.new', form);
  const create = useCreateOrganisation();
  const isZone = Form.useWatch('kind', form) === 'zone';
  const required = { required: true, message: t('errors:field.required') };
  useEffect(() => {
    showFieldErrors(form, create.error, errorWords);
  }, [form, create.error, errorWords]);

  const send = ({ ownerEmail, slug, ...entries }: Entries) =>
    create.mutate(
      {
        ...entries,
        ...(slug ? { slug } : {}),
        ...(ownerEmail ? { owner: { email: ownerEmail, locale } } : {}),
      },
      {
        onSuccess: () => {
          clear();
          void message.success(t('all.added'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('all.add')}
      okText={t('all.add')}
      onCancel={onClose}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
    >
      <Form<Entries>
        form={form}
        name="new-organisation"
        layout="vertical"
        requiredMark={false}
        initialValues={{ kind: 'zone', country: 'CN' }}
        onFinish={send}
      >
        <Form.Item name="kind" label={t('all.kind')}>
          <Select
            options={organisationKinds.filter(isTenant).map((value) => ({ value, label: t(`common:kind.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={['name', 'zh']} label={t('own.nameZh')} rules={[{ ...required, whitespace: true }]}>
          <Input lang="zh-CN" maxLength={200} />
        </Form.Item>
        <Form.Item name={['name', 'en']} label={t('own.nameEn')} rules={[{ ...required, whitespace: true }]}>
          <Input lang="en" maxLength={200} />
        </Form.Item>
        <Form.Item name="country" label={t('own.country')}>
          <Select options={countries(locale)} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        {isZone && (
          <Form.Item
            name="slug"
            label={t('all.slug')}
            extra={t('all.slugHint')}
            rules={[required, { pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: t('all.slugPattern') }]}
          >
            <Input maxLength={60} />
          </Form.Item>
        )}
        <Form.Item
          name="ownerEmail"
          label={t('all.owner')}
          extra={t('all.ownerHint')}
          rules={[{ type: 'email', message: t('errors:field.email') }]}
        >
          <Input type="email" />
        </Form.Item>
        {create.error && <ErrorNote error={create.error} kept={t('common:kept')} />}
      </Form>
    </Modal>
  );
}
