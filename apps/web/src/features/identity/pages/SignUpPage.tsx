import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Link } from '~/shared/components/Link';
import { PageHeader } from '~/shared/components/PageHeader';
import { useFormDraft } from '~/shared/forms/use-form-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { countries } from '~/shared/organisation/countries';
import { browserTimeZone } from '~/shared/time/zone-names';
import { useSignUp } from '../api';
import { AuthForm } from '../components/AuthForm';
import { EmailField, NameField, NewPasswordField } from '../components/fields';
import { MailSent } from '../components/MailSent';
import { rememberReturnTo, safeReturnTo } from '../return-to';

interface Entries {
  name: string;
  email: string;
  password: string;
  organisation: { name: string; country: string };
}

export function SignUpPage() {
  const { t } = useTranslation(['identity', 'errors']);
  const { locale } = useLanguage();
  const [search] = useSearchParams();
  const [form] = Form.useForm<Entries>();
  const clear = useFormDraft('sign-up', form, ['password']);
  const signUp = useSignUp();
  const required = { required: true, message: t('errors:field.required') };

  if (signUp.isSuccess) return <MailSent email={form.getFieldValue('email') ?? signUp.variables.email} />;
  return (
    <>
      <PageHeader title={t('signUp.title')} lead={t('signUp.lead')} />
      <AuthForm<Entries>
        form={form}
        name="sign-up"
        submit={t('signUp.button')}
        error={signUp.error}
        sending={signUp.isPending}
        onSend={(entries) => {
          rememberReturnTo(safeReturnTo(search.get('returnTo')));
          signUp.mutate({ ...entries, locale, timeZone: browserTimeZone() }, { onSuccess: clear });
        }}
      >
        <NameField />
        <EmailField />
        <NewPasswordField label={t('field.password')} />
        <Form.Item
          name={['organisation', 'name']}
          label={t('signUp.organisation')}
          rules={[{ ...required, whitespace: true }]}
        >
          <Input size="large" autoComplete="organization" maxLength={200} />
        </Form.Item>
        <Form.Item name={['organisation', 'country']} label={t('signUp.country')} rules={[required]}>
          <Select size="large" options={countries(locale)} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
      </AuthForm>
      <p style={{ marginTop: 24 }}>
        {t('signUp.already')} <Link to="/login">{t('login.title')}</Link>
      </p>
    </>
  );
}
