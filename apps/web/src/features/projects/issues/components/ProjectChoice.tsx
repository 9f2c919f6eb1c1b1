import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { useSettled } from '~/shared/hooks/use-settled';
import { useLanguage } from '~/shared/i18n/use-language';
import { fileableQuery } from '../api';
import styles from './issue.module.css';

/** More than fit on a phone are found by typing. */
const manyProjects = 6;

/** Which project the problem is of. Whoever has only one is not asked. */
export function ProjectChoice({ onChosen }: { onChosen(projectId: string): void }) {
  const { t } = useTranslation('issues');
  const { say } = useLanguage();
  const me = useMe();
  const id = useId();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 250);
  const all = useQuery(fileableQuery(''));
  const found = useQuery({ ...fileableQuery(q), placeholderData: (before) => before });
  const only = all.data?.total === 1 ? all.data.items[0]?.data.id : undefined;
  useEffect(() => {
    if (only) onChosen(only);
  }, [only, onChosen]);
  if (only) return null;
  return (
    <Loaded query={all}>
      {({ total = 0 }) =>
        total === 0 ? (
          <EmptyState
            title={t('choice.none')}
            action={
              me?.organisation?.kind === 'zone' && <ButtonLink to="/projects/new">{t('choice.first')}</ButtonLink>
            }
          >
            {t('choice.noneText')}
          </EmptyState>
        ) : (
          <section aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`} className={styles.choiceTitle}>
              {t('file.chooseTitle')}
            </h2>
            {total > manyProjects && (
              <div className={styles.field}>
                <label htmlFor={id}>{t('choice.search')}</label>
                <Input.Search
                  id={id}
                  size="large"
                  allowClear
                  value={typed}
                  onChange={({ target }) => setTyped(target.value)}
                />
              </div>
            )}
            <ul className={styles.choices}>
              {(found.data ?? all.data)?.items.map(({ data }) => (
                <li key={data.id}>
                  <Link to={`/issues/new?project=${data.id}`} className={styles.choice}>
                    <strong>{say(data.name)}</strong>
                    <span className={styles.muted}>
                      {[data.number, data.company.name, me?.organisation?.kind === 'zone' ? '' : say(data.zone.name)]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
            {found.data?.items.length === 0 && <p className={styles.muted}>{t('choice.notFound')}</p>}
            {found.data?.next && <p className={styles.muted}>{t('choice.more')}</p>}
          </section>
        )
      }
    </Loaded>
  );
}
