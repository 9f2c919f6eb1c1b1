import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Link } from '~/shared/components/Link';
import { Panel } from '~/shared/components/Panel';
import { type IssueResource, useUnlink } from '../api';
import styles from './issue.module.css';

/** Issues that belong together, and how. */
export function Links({ issue: { data, abilities } }: { issue: IssueResource }) {
  const { t } = useTranslation(['issues', 'ledger']);
  const { message } = App.useApp();
  const words = useErrorWords();
  const unlink = useUnlink(data.id);
  if (data.links.length === 0) return null;
  return (
    <Panel title={t('links.title')}>
      <ul className={styles.clocks}>
        {data.links.map(({ id, number, title, state, kind }) => (
          <li key={`${kind}${id}`}>
            <Link to={`/issues/${id}`}>
              {number} {title}
            </Link>
            <div className={styles.muted}>
              {t(`links.kind.${kind as 'related'}`)} · {t(`ledger:state.${state}`)}
              {abilities.link && kind.startsWith('related') && (
                <Button
                  size="small"
                  type="link"
                  loading={unlink.isPending}
                  aria-label={t('links.removeOne', { number })}
                  onClick={() =>
                    unlink.mutate(id, { onError: (error) => void message.error(Object.values(words(error)).join(' ')) })
                  }
                >
                  {t('links.remove')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
