import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '~/shared/components/Panel';
import { useLanguage } from '~/shared/i18n/use-language';
import type { ProjectResource } from '~/shared/projects/types';
import { useLinkCompany, useRevoke } from '../api';
import { GrantDialog } from './GrantDialog';
import { LinkDialog } from './LinkDialog';
import styles from './project.module.css';

/** Who is in it: the officer, the company, and the offices the project is open to. */
export function PeoplePanel({ project: { data, abilities } }: { project: ProjectResource }) {
  const { t } = useTranslation('projects');
  const { say } = useLanguage();
  const [dialog, setDialog] = useState<'link' | 'grant'>();
  const link = useLinkCompany(data);
  const revoke = useRevoke(data);
  const offices = data.grants.filter(({ side }) => side !== 'company');
  const { id: companyId, name, organisation } = data.company;
  return (
    <Panel title={t('people.title')}>
      <dl className={styles.people}>
        <dt>{t('people.lead')}</dt>
        <dd>{data.lead?.name ?? <span className={styles.faint}>{t('noLead')}</span>}</dd>
        <dt>{t('people.company')}</dt>
        <dd>
          {organisation ? say(organisation) : name || <span className={styles.faint}>{t('amount.none')}</span>}
          <div className={styles.faint}>{t(companyId ? 'people.linked' : 'people.notLinked')}</div>
          {abilities.linkCompany && (
            <Button
              size="small"
              loading={link.isPending}
              onClick={() => (companyId ? link.mutate(null) : setDialog('link'))}
            >
              {t(companyId ? 'people.unlink' : 'people.link')}
            </Button>
          )}
        </dd>
        {abilities.seeInternal && (
          <>
            <dt>{t('people.offices')}</dt>
            <dd>
              <ul className={styles.offices}>
                {offices.map((office) => (
                  <li key={office.organisationId}>
                    {say(office.name)} <span className={styles.faint}>{t(`people.side.${office.side}`)}</span>
                    {abilities.linkCompany && (
                      <Button type="link" size="small" onClick={() => revoke.mutate(office.organisationId)}>
                        {t('people.revoke')}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
              {abilities.linkCompany && (
                <Button size="small" onClick={() => setDialog('grant')}>
                  {t('people.grant')}
                </Button>
              )}
            </dd>
          </>
        )}
      </dl>
      {dialog === 'link' && <LinkDialog project={data} onClose={() => setDialog(undefined)} />}
      {dialog === 'grant' && <GrantDialog project={data} onClose={() => setDialog(undefined)} />}
    </Panel>
  );
}
