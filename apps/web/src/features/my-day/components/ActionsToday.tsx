import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatPlainDay } from '~/shared/time/format';
import { type ActionResource, myActionsQuery, useActionStep } from '../api';
import styles from './actions-today.module.css';

/** What meetings gave the reader to do; what is due first comes first. Nothing, where there is nothing. */
export function ActionsToday() {
  const { t } = useTranslation('my-day');
  const { data } = useQuery(myActionsQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.actions}>
      <h2>{t('actions.title')}</h2>
      <ul>
        {data.items.map((action) => (
          <Action key={action.data.id} action={action} />
        ))}
      </ul>
    </section>
  );
}

function Action({ action: { data, abilities } }: { action: ActionResource }) {
  const { t } = useTranslation('my-day');
  const { locale } = useLanguage();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const finish = useActionStep('done');
  const reopen = useActionStep('reopen');
  const day = formatPlainDay(data.dueOn, locale, { month: 'short', day: 'numeric' });
  const refuse = (error: unknown) => notification.error({ title: words(error).what });
  const done = () =>
    finish.mutate(data, {
      onSuccess: ({ data: after }) =>
        notification.open({
          key: after.id,
          title: t('actions.finished', { text: after.text }),
          duration: 8,
          actions: (
            <Button
              size="small"
              onClick={() => {
                notification.destroy(after.id);
                reopen.mutate(after, { onError: refuse });
              }}
            >
              {t('actions.undo')}
            </Button>
          ),
        }),
      onError: refuse,
    });
  return (
    <li>
      <span>
        {data.issueId && data.issueNumber ? <Link to={`/issues/${data.issueId}`}>{data.issueNumber}</Link> : null}{' '}
        {data.text}
        <span className={styles.due} data-overdue={data.overdue}>
          {t('actions.by', { day })}
          {data.overdue && ` · ${t('actions.overdue')}`}
        </span>
      </span>
      {abilities.done && (
        <Button size="small" loading={finish.isPending} onClick={done}>
          {t('actions.done')}
        </Button>
      )}
    </li>
  );
}
