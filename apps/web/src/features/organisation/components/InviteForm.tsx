import { App, Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Locale, locales, type Role, roles } from '#contracts';
import { useMe } from '~/shared/api/me';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import { useInvite } from '../api';
import styles from './invite.module.css';

interface Entries {
  email: string;
  role: Role;
  locale: Locale;
}

export function InviteForm() {
  const { t } = useTranslation(['organisation', 'common', 'errors']);
  const { locale } = useLanguage();
  const { message } = App.useApp();
  const [form] = Form.useForm<Entries>();
  const invite = useInvite();
  const isOwner = useMe()?.role === 'owner';
  return (
    <Panel title={t('invite.title')}>
      <Form<Entries>
        form={form}
        name="invite"
        layout="vertical"
        requiredMark={false}
        className={styles.form}
        initialValues={{ role: 'staff', locale }}
        onFinish={(entries) =>
          invite.mutate(entries, {
            onSuccess: () => {
              form.resetFields();
              void message.success(t('invite.sent', { email: entries.email }));
            },
          })
        }
      >
        <Form.Item
          name="email"
          label={t('invite.email')}
          validateTrigger="onBlur"
          rules={[
            { required: true, message: t('errors:field.required') },
            { type: 'email', message: t('errors:field.email') },
          ]}
        >
          <Input type="email" autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label={t('invite.role')}>
          <Select
            options={roles
              .filter((role) => isOwner || role !== 'owner')
              .map((value) => ({ value, label: t(`common:role.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="locale" label={t('invite.language')}>
          <Select options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={invite.isPending}>
          {t('invite.button')}
        </Button>
      </Form>
      {invite.error && <ErrorNote error={invite.error} kept={t('common:kept')} />}
    </Panel>
  );
}
