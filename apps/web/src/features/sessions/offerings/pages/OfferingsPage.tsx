import { useInfiniteQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { EmptyState } from '~/shared/components/EmptyState';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { PageHeader } from '~/shared/components/PageHeader';
import { useLanguage } from '~/shared/i18n/use-language';
import { ownOfferingsQuery } from '../api';
import styles from './offerings.module.css';

export function OfferingsPage() {
  const { t } = useTranslation('offerings');
  const { say } = useLanguage();
  const offerings = useInfiniteQuery(ownOfferingsQuery);
  const mayAdd = useMe()?.abilities.editZone;
  const add = mayAdd && (
    <ButtonLink type="primary" to="/offerings/new">
      {t('new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={add} />
      <Loaded query={offerings}>
        {({ pages }) => {
          const items = pages.flatMap(({ items }) => items);
          if (items.length === 0) {
            return (
              <EmptyState title={t('empty.title')} action={add}>
                {t('empty.text')}
              </EmptyState>
            );
          }
          return (
            <>
              <ul className={styles.list}>
                {items.map(({ data }) => (
                  <li key={data.id}>
                    <div>
                      <h2>
                        <Link to={`/offerings/${data.id}`}>{say(data.title)}</Link>
                      </h2>
                      <p>
                        {t('minutes', { count: data.durationMinutes })} ·{' '}
                        {data.hosts.length > 0 ? data.hosts.map(({ name }) => name).join(t('comma')) : t('noHost')}
                      </p>
                    </div>
                    <Tag color={data.published ? 'success' : 'default'}>
                      {data.published ? t('state.published') : t('state.draft')}
                    </Tag>
                  </li>
                ))}
              </ul>
              <LoadMore query={offerings} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
