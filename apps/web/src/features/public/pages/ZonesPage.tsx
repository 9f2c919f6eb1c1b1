import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { industries } from '#contracts';
import { EmptyState } from '~/shared/components/EmptyState';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { type Zone, zonesQuery } from '../api';
import { ZoneCards } from '../components/ZoneCards';
import { ZoneMap } from '../components/ZoneMap';
import styles from './zones.module.css';

const fits = (zone: Zone, typed: string, industry: string) =>
  (!industry || zone.industries.includes(industry)) &&
  [zone.name.zh, zone.name.en, zone.summary.zh, zone.summary.en, zone.region]
    .join(' ')
    .toLowerCase()
    .includes(typed.trim().toLowerCase());

/** Every zone, narrowed by words and industry; the choice is in the address. */
export function ZonesPage() {
  const { t } = useTranslation(['public', 'common']);
  const zones = useQuery(zonesQuery);
  const [search, setSearch] = useSearchParams();
  const typed = search.get('q') ?? '';
  const industry = search.get('industry') ?? '';
  const change = (name: string, value: string) =>
    setSearch(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className={styles.page}>
      <PageHeader title={t('zones.title')} lead={t('zones.lead')} />
      <Loaded query={zones}>
        {(list) => {
          const all = list.items.map(({ data }) => data);
          const found = all.filter((zone) => fits(zone, typed, industry));
          const present = industries.filter((name) => all.some((zone) => zone.industries.includes(name)));
          return (
            <>
              <search className={styles.filters}>
                <Input
                  allowClear
                  size="large"
                  value={typed}
                  placeholder={t('zones.search')}
                  aria-label={t('zones.search')}
                  onChange={({ target }) => change('q', target.value)}
                />
                <fieldset>
                  <legend className="visually-hidden">{t('map.industries')}</legend>
                  {present.map((name) => (
                    <button
                      key={name}
                      type="button"
                      aria-pressed={industry === name}
                      onClick={() => change('industry', industry === name ? '' : name)}
                    >
                      {t(`common:industry.${name}`)}
                    </button>
                  ))}
                </fieldset>
              </search>
              <p role="status" className="visually-hidden">
                {t('zones.count', { count: found.length })}
              </p>
              {found.length === 0 && all.length > 0 ? (
                <EmptyState title={t('zones.noneTitle')}>{t('zones.noneText')}</EmptyState>
              ) : (
                <>
                  <ZoneMap zones={found} />
                  <ZoneCards zones={found} level={2} />
                </>
              )}
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
