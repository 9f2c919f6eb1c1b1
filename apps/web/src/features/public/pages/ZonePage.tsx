import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { ParcelArt } from '~/shared/components/ParcelArt';
import { usePageTitle } from '~/shared/hooks/use-page-title';
import { useLanguage } from '~/shared/i18n/use-language';
import { zoneOfferingsQuery } from '~/shared/sessions/api';
import { coverOf } from '~/shared/zones/accent';
import { industryKey, regionKey } from '~/shared/zones/words';
import { serviceLevelQuery, type ZoneDetails, zoneQuery } from '../api';
import { FactList } from '../components/FactList';
import { OfferingCard } from '../components/OfferingCard';
import styles from './zone.module.css';

export function ZonePage() {
  const { slug = '' } = useParams();
  const zone = useQuery(zoneQuery(slug));
  return (
    <Loaded query={zone} page>
      {({ data }) => <Page zone={data} />}
    </Loaded>
  );
}

function Page({ zone }: { zone: ZoneDetails }) {
  const { t } = useTranslation(['public', 'common']);
  const { say } = useLanguage();
  usePageTitle(say(zone.name));
  const service = useQuery(serviceLevelQuery(zone.slug));
  return (
    <>
      <div className={styles.cover} style={{ background: coverOf(zone.accent) }}>
        <ParcelArt seed={zone.slug} accent="#ffffff" className={styles.art} />
        <div className={styles.coverWords}>
          <p>{[t('common:kind.zone'), zone.region && t(regionKey(zone.region))].filter(Boolean).join(' · ')}</p>
          <h1 tabIndex={-1}>{say(zone.name)}</h1>
          <p className={styles.summary}>{say(zone.summary)}</p>
        </div>
      </div>
      <div className={styles.columns}>
        <div>
          {say(zone.description) && <p className={styles.description}>{say(zone.description)}</p>}
          <section aria-labelledby="industries-title" className={styles.block}>
            <h2 id="industries-title">{t('zone.industries')}</h2>
            <ul className={styles.industries}>
              {zone.industries.map((industry) => (
                <li key={industry}>{t(industryKey(industry))}</li>
              ))}
            </ul>
          </section>
          <FactList title={t('zone.land')} facts={zone.facts.land} />
          <FactList title={t('zone.policies')} facts={zone.facts.policies} />
          <FactList title={t('zone.people')} facts={zone.facts.people} />
          {service.data && (
            <p>
              <Link to={`/zones/${zone.slug}/service-level`}>{t('service.link')}</Link>
            </p>
          )}
        </div>
        <Talks zone={zone} />
      </div>
    </>
  );
}

function Talks({ zone }: { zone: ZoneDetails }) {
  const { t } = useTranslation('public');
  const offerings = useQuery(zoneOfferingsQuery(zone.slug));
  return (
    <section className={styles.talks} aria-labelledby="talks-title">
      <h2 id="talks-title">{t('zone.talks')}</h2>
      <Loaded query={offerings} rows={4}>
        {(list) =>
          list.items.length === 0 ? (
            <div className={styles.noTalks}>
              <p>{t('zone.noTalks')}</p>
              <ButtonLink to="/zones">{t('zone.others')}</ButtonLink>
            </div>
          ) : (
            list.items.map(({ data }) => <OfferingCard key={data.id} offering={data} />)
          )
        }
      </Loaded>
    </section>
  );
}
