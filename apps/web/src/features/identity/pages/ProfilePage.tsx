import { App, Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { type Locale, localePaths } from '#contracts';
import { useMe } from '~/shared/api/me';
import { ErrorNote } from '~/shared/components/ErrorState';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { rememberPath } from '~/shared/i18n/language';
import { useChangeMe } from '../api';
import { LocaleField, NameField, TimeZoneField } from '../components/fields';

interface Entries {
  name: string;
  locale: Locale;
  timeZone: string;
}

export function ProfilePage() {
  const { t } = useTranslation(['identity', 'common']);
  const { message } = App.useApp();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const me = useMe();
  const change = useChangeMe();
  if (!me) return null;
  const save = (entries: Entries) =>
    change.mutate(entries, {
      onSuccess: () => {
        void message.success(t('common:action.saved'));
        const path = localePaths[entries.locale];
        rememberPath(path);
        if (entries.locale !== me.user.locale)
          void navigate(`/${path}${pathname.slice(3)}`, { state: { keepFocus: true } });
      },
    });
  return (
    <>
      <PageHeader title={t('profile.title')} lead={me.user.email} />
      <Panel>
        <Form<Entries>
          name="profile"
          layout="vertical"
          requiredMark={false}
          initialValues={{ name: me.user.name, locale: me.user.locale, timeZone: me.user.timeZone }}
          onFinish={save}
        >
          <NameField />
          <LocaleField />
          <TimeZoneField />
          {change.error && <ErrorNote error={change.error} kept={t('common:kept')} />}
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {t('common:action.save')}
          </Button>
        </Form>
      </Panel>
    </>
  );
}
