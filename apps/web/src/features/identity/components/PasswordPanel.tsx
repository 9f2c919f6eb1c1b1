import { App, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { useChangePassword } from '../security-api';
import { NewPasswordField, PasswordField } from './fields';

interface Entries {
  current: string;
  next: string;
}

export function PasswordPanel() {
  const { t } = useTranslation('identity');
  const { message } = App.useApp();
  const [form] = Form.useForm<Entries>();
  const change = useChangePassword();
  const me = useMe();
  const save = (entries: Entries) =>
    change.mutate(entries, {
      onSuccess: () => {
        form.resetFields();
        void message.success(t('password.changed'));
      },
    });
  return (
    <Panel title={t('password.title')}>
      {me && !me.user.hasPassword ? (
        <p>{t('password.none')}</p>
      ) : (
        <Form<Entries> form={form} name="password" layout="vertical" requiredMark={false} onFinish={save}>
          <PasswordField name="current" label={t('password.current')} />
          <NewPasswordField name="next" />
          {change.error && <ErrorNote error={change.error} />}
          <Button htmlType="submit" loading={change.isPending}>
            {t('password.button')}
          </Button>
        </Form>
      )}
    </Panel>
  );
}
