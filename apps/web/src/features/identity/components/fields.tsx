import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { locales } from '#contracts';
import { TimeZoneSelect } from '~/shared/components/TimeZoneSelect';

export function EmailField({ autoFocus }: { autoFocus?: boolean }) {
  const { t } = useTranslation(['identity', 'errors']);
  return (
    <Form.Item
      name="email"
      label={t('field.email')}
      validateTrigger="onBlur"
      normalize={(text: string) => text.trim()}
      rules={[
        { required: true, message: t('errors:field.required') },
        { type: 'email', message: t('errors:field.email') },
      ]}
    >
      <Input size="large" type="email" autoComplete="username" autoFocus={autoFocus} inputMode="email" />
    </Form.Item>
  );
}

export function NameField() {
  const { t } = useTranslation(['identity', 'errors']);
  return (
    <Form.Item
      name="name"
      label={t('field.name')}
      rules={[{ required: true, whitespace: true, message: t('errors:field.required') }]}
    >
      <Input size="large" autoComplete="name" maxLength={100} />
    </Form.Item>
  );
}

export const shortestPassword = 10;

export function NewPasswordField({ name = 'password', label }: { name?: string; label?: string }) {
  const { t } = useTranslation(['identity', 'errors']);
  return (
    <Form.Item
      name={name}
      label={label ?? t('field.newPassword')}
      extra={t('field.passwordHint', { count: shortestPassword })}
      validateTrigger={['onBlur', 'onSubmit']}
      rules={[
        { required: true, message: t('errors:field.required') },
        { min: shortestPassword, message: t('field.passwordShort', { count: shortestPassword }) },
      ]}
    >
      <Input.Password size="large" autoComplete="new-password" />
    </Form.Item>
  );
}

export function PasswordField({ name = 'password', label }: { name?: string; label?: string }) {
  const { t } = useTranslation(['identity', 'errors']);
  return (
    <Form.Item
      name={name}
      label={label ?? t('field.password')}
      rules={[{ required: true, message: t('errors:field.required') }]}
    >
      <Input.Password size="large" autoComplete="current-password" />
    </Form.Item>
  );
}

export function LocaleField() {
  const { t } = useTranslation('identity');
  const names = { 'zh-CN': '中文（简体）', en: 'English' };
  return (
    <Form.Item name="locale" label={t('field.locale')}>
      <Select size="large" options={locales.map((value) => ({ value, label: names[value] }))} />
    </Form.Item>
  );
}

export function TimeZoneField() {
  const { t } = useTranslation('identity');
  return (
    <Form.Item name="timeZone" label={t('field.timeZone')} extra={t('field.timeZoneHint')}>
      <TimeZoneSelect size="large" />
    </Form.Item>
  );
}
