import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { useLanguage } from '~/shared/i18n/use-language';
import { accentColour } from '~/shared/zones/accent';
import { industryKey, regionKey } from '~/shared/zones/words';
import type { Zone } from '../api';
import { meridians, parallels, rivers } from './map-lines';
import { project } from './projection';
import styles from './zone-map.module.css';

/** Where the zones are, as a picture and as its table. */
export function ZoneMap({ zones }: { zones: Zone[] }) {
  const { t } = useTranslation(['public', 'common']);
  const [view, setView] = useState<'map' | 'table'>('map');
  const placed = zones.filter((zone) => zone.location);
  if (placed.length === 0) return null;
  return (
    <div className={styles.frame}>
      <div className={styles.switch}>
        <Segmented
          aria-label={t('map.view')}
          value={view}
          onChange={setView}
          options={[
            { value: 'map', label: t('map.map') },
            { value: 'table', label: t('map.table') },
          ]}
        />
      </div>
      {view === 'map' ? <Picture zones={placed} /> : <Table zones={zones} />}
    </div>
  );
}

function Picture({ zones }: { zones: Zone[] }) {
  const { t } = useTranslation('public');
  const { say } = useLanguage();
  const [pointed, setPointed] = useState<string>();
  return (
    <div className={styles.map}>
      <svg viewBox="0 0 720 420" aria-hidden="true">
        <g className={styles.graticule}>
          {[...parallels, ...meridians].map(({ line }) => (
            <path key={line} d={line} />
          ))}
        </g>
        <g className={styles.rivers}>
          <path d={rivers.yangtze} />
          <path d={rivers.yellow} />
        </g>
        <g className={styles.riverNames}>
          <text x={label(108.6, 31.6).x} y={label(108.6, 31.6).y}>
            {t('map.yangtze')}
          </text>
          <text x={label(106.2, 42.1).x} y={label(106.2, 42.1).y}>
            {t('map.yellowRiver')}
          </text>
        </g>
      </svg>
      <ul aria-label={t('map.label')}>
        {zones.map((zone) => {
          const { x, y } = project(zone.location!);
          return (
            <li key={zone.slug} style={{ left: `${(x / 720) * 100}%`, top: `${(y / 420) * 100}%` }}>
              <Link
                to={`/zones/${zone.slug}`}
                className={styles.pin}
                data-side={x > 560 ? 'left' : 'right'}
                data-pointed={pointed === zone.slug}
                onMouseEnter={() => setPointed(zone.slug)}
                onMouseLeave={() => setPointed(undefined)}
              >
                <span className={styles.dot} style={{ background: accentColour(zone.accent) }} />
                <span className={styles.name}>{say(zone.name)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const label = (lng: number, lat: number) => project({ lng, lat });

function Table({ zones }: { zones: Zone[] }) {
  const { t } = useTranslation(['public', 'common']);
  const { say } = useLanguage();
  return (
    <div className={styles.tableFrame}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('common:kind.zone')}</th>
            <th scope="col">{t('map.region')}</th>
            <th scope="col">{t('map.industries')}</th>
          </tr>
        </thead>
        <tbody>
          {zones.map((zone) => (
            <tr key={zone.slug}>
              <th scope="row">
                <Link to={`/zones/${zone.slug}`}>{say(zone.name)}</Link>
              </th>
              <td>{zone.region && t(regionKey(zone.region))}</td>
              <td>{zone.industries.map((industry) => t(industryKey(industry))).join(t('map.comma'))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
