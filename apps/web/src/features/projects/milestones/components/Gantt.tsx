import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Milestones } from '../api';
import styles from './milestones.module.css';

type Picture = NonNullable<Milestones['gantt']>;
type Span = Picture['bars'][number]['plan'];

const rowHeight = 46;
const headHeight = 26;
const percent = (part: number) => `${(part * 100).toFixed(3)}%`;

/** Promised, planned, expected and done, one row a milestone; the table beside it says the same in words. */
export function Gantt({ picture, items }: { picture: Picture; items: Milestones['items'] }) {
  const { t } = useTranslation('milestones');
  const { say } = useLanguage();
  const hatch = useId();
  const height = headHeight + items.length * rowHeight;
  const marks = picture.months.filter((_, index) => index % Math.ceil(picture.months.length / 6) === 0);
  return (
    <figure className={styles.figure}>
      <div>
        <svg className={styles.gantt} width="100%" height={height} role="img" aria-label={t('gantt.label')}>
          <defs>
            <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2" height="6" className={styles.hatch} />
            </pattern>
          </defs>
          {marks.map(({ month, at }) => (
            <g key={month}>
              <line x1={percent(at)} x2={percent(at)} y1={headHeight - 4} y2={height} className={styles.grid} />
              <text x={percent(at)} y={16} dx={3} className={styles.month}>
                {month}
              </text>
            </g>
          ))}
          {items.map(({ data }, index) => {
            const bar = picture.bars[index];
            const y = headHeight + index * rowHeight;
            return (
              <g key={data.id}>
                <text x={4} y={y + 14} className={styles.name}>
                  {say(data.title)}
                </text>
                <Bar span={bar?.baseline} y={y + 18} height={22} className={styles.baseline} />
                <Bar span={bar?.plan} y={y + 22} height={14} className={styles.plan} />
                <Bar span={bar?.forecast} y={y + 22} height={14} fill={`url(#${hatch})`} className={styles.forecast} />
                <Bar span={bar?.actual} y={y + 26} height={6} className={styles.actual} />
              </g>
            );
          })}
          {picture.today !== null && (
            <g>
              <line
                x1={percent(picture.today)}
                x2={percent(picture.today)}
                y1={0}
                y2={height}
                className={styles.today}
              />
              <text
                x={percent(picture.today)}
                y={headHeight - 2}
                dx={picture.today > 0.9 ? -4 : 4}
                textAnchor={picture.today > 0.9 ? 'end' : 'start'}
                className={styles.todayWord}
              >
                {t('gantt.today')}
              </text>
            </g>
          )}
        </svg>
      </div>
      <figcaption className={styles.legend}>
        {(['baseline', 'plan', 'forecast', 'actual'] as const).map((name) => (
          <span key={name} data-bar={name}>
            {t(`gantt.${name}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface BarProps {
  span: Span | undefined;
  y: number;
  height: number;
  className?: string;
  fill?: string;
}

function Bar({ span, y, height, className, fill }: BarProps) {
  if (!span) return null;
  return (
    <rect
      x={percent(span.start)}
      width={percent(Math.max(span.end - span.start, 0.002))}
      y={y}
      height={height}
      rx={3}
      fill={fill}
      className={className}
    />
  );
}
