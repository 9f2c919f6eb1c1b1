import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { useSettled } from '~/shared/hooks/use-settled';
import { useLanguage } from '~/shared/i18n/use-language';
import { duplicatesQuery } from '../api';
import type { FactEntries } from '../fact-entries';
import styles from './form.module.css';

/** Projects that may be the one being entered, while it is typed. It warns and never holds anybody back. */
export function DuplicateNotice({ entries }: { entries: FactEntries | undefined }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { say } = useLanguage();
  const { nameZh = '', nameEn = '', companyName = '', investorGroup = '', industry } = entries ?? {};
  const asked = useSettled(JSON.stringify({ nameZh, nameEn, companyName, investorGroup, industry }), 400);
  const question = JSON.parse(asked) as FactEntries;
  const wanted = [question.nameZh, question.nameEn, question.companyName].some(
    (text) => (text ?? '').trim().length > 1,
  );
  const fits = /^([A-T]|\d{2,4})$/.test(question.industry ?? '');
  const { data } = useQuery({
    ...duplicatesQuery({
      nameZh: question.nameZh,
      nameEn: question.nameEn,
      companyName: question.companyName,
      investorGroup: question.investorGroup,
      industry: fits ? question.industry : null,
    }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const found = wanted ? (data?.items ?? []) : [];
  return (
    <div role="status">
      {found.length > 0 && (
        <div className={styles.duplicates}>
          <h2>{t('duplicate.title')}</h2>
          <ul>
            {found.map(({ id, number, name, stage, reasons }) => (
              <li key={id}>
                <Link to={`/projects/${id}`}>{t('duplicate.open', { number, name: say(name) })}</Link>{' '}
                {[
                  t(`project-codes:stage.${stage}`),
                  ...reasons.map((reason) => t(`project-codes:duplicate.${reason}`)),
                ].join(' · ')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
