import { useInfiniteQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { factFields, type IndustryScheme } from '#contracts';
import { Loaded } from '~/shared/components/Loaded';
import { LoadMore } from '~/shared/components/LoadMore';
import { Moment } from '~/shared/components/ZonedTime';
import { IndustryName } from '~/shared/industries/IndustryName';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { historyQuery } from '../api';
import styles from './project.module.css';

const standards: Readonly<Record<string, IndustryScheme>> = { industry: 'gbt4754', isicCode: 'isic4' };
const own = ['nameZh', 'nameEn', 'summary', 'leadMemberId'] as const;

/** Who changed what, and what it said before. */
export function FactHistory({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const timeZone = useTimeZone();
  const history = useInfiniteQuery(historyQuery(projectId));
  const nameOf = (field: string) => {
    const mine = own.find((name) => name === field);
    if (mine) return t(`fact.${mine}`);
    const known = factFields.find((name) => name === field);
    return known ? t(`project-codes:fact.${known}`) : field;
  };
  const said = (field: string, value: unknown) => {
    if (value === null || value === '') return t('facts.empty');
    const scheme = standards[field];
    return scheme ? <IndustryName scheme={scheme} code={String(value)} /> : String(value);
  };
  return (
    <Modal open title={t('facts.historyTitle')} footer={null} onCancel={onClose} width={640}>
      <Loaded query={history}>
        {({ pages }) => {
          const changes = pages.flatMap(({ items }) => items);
          if (changes.length === 0) return <p>{t('facts.noHistory')}</p>;
          return (
            <>
              <ul className={styles.history}>
                {changes.map(({ id, field, oldValue, newValue, changedBy, changedAt }) => (
                  <li key={id}>
                    <strong>{nameOf(field)}</strong> {said(field, newValue)}{' '}
                    <span className={styles.faint}>
                      ({t('facts.from')} {said(field, oldValue)})
                    </span>
                    <div className={styles.faint}>
                      {changedBy && `${changedBy} · `}
                      <Moment at={changedAt} timeZone={timeZone} />
                    </div>
                  </li>
                ))}
              </ul>
              <LoadMore query={history} />
            </>
          );
        }}
      </Loaded>
    </Modal>
  );
}
