import { LockOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { BothTimes, Moment } from '~/shared/components/ZonedTime';
import { useLanguage } from '~/shared/i18n/use-language';
import { LightMark } from '~/shared/issues/LightMark';
import { stepWords } from '~/shared/issues/words';
import { useTopic } from '~/shared/live/use-topic';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type IssueResource, issueQuery } from '../api';
import { Attachments } from '../components/Attachments';
import { Clocks } from '../components/Clocks';
import { IssueActions } from '../components/IssueActions';
import styles from '../components/issue.module.css';
import { Links } from '../components/Links';
import { Log } from '../components/Log';
import { Slips } from '../components/Slips';

export function IssuePage() {
  const { id = '' } = useParams();
  const queries = useQueryClient();
  const issue = useQuery(issueQuery(id));
  useTopic(`issue:${id}`, () => void queries.invalidateQueries({ queryKey: issueQuery(id).queryKey }));
  return (
    <Loaded query={issue} page>
      {(resource) => <Page issue={resource} />}
    </Loaded>
  );
}

function Page({ issue }: { issue: IssueResource }) {
  const { t } = useTranslation(['issues', 'ledger', 'project-codes']);
  const { t: ledger } = useTranslation('ledger');
  const { say } = useLanguage();
  const timeZone = useTimeZone();
  const { data, abilities } = issue;
  return (
    <>
      <PageHeader
        title={data.title}
        above={<Link to="/issues">{t('ledger:title')}</Link>}
        lead={
          <>
            {data.number} · {t(`project-codes:category.${data.category}`)} · {t(`ledger:state.${data.state}`)}
          </>
        }
        actions={<LightMark light={data.light} />}
      />
      {data.confidential && (
        <Alert
          type="info"
          showIcon
          icon={<LockOutlined />}
          className={styles.note}
          title={t('confidential.title')}
          description={t(data.identityShown ? 'confidential.shown' : 'confidential.masked')}
        />
      )}
      <div className={styles.columns}>
        <div>
          <Panel>
            <dl className={styles.holder}>
              <div>
                <dt>{t('holds')}</dt>
                <dd>
                  {say(data.holder.name)}
                  {data.holder.person && <span> · {data.holder.person}</span>}
                </dd>
              </div>
              <div>
                <dt>{t('until')}</dt>
                <dd>
                  {data.dueAt ? <BothTimes at={data.dueAt} mine={timeZone} theirs={data.timeZone} /> : t('finished')}
                </dd>
              </div>
              <div>
                <dt>{t('next')}</dt>
                <dd>{data.nextStep ? stepWords(ledger, data.nextStep) : t('finished')}</dd>
              </div>
              <div>
                <dt>{t('level')}</dt>
                <dd>{t(`ledger:level.${data.level as 1 | 2 | 3 | 4}`)}</dd>
              </div>
            </dl>
            {data.pausedUntil && (
              <p>
                {t('pausedUntil')} <Moment at={data.pausedUntil} timeZone={timeZone} />
              </p>
            )}
            {data.pauseRequest && (
              <Alert
                type="warning"
                showIcon
                title={t('pause.asked', { name: data.pauseRequest.byName })}
                description={`${t(`pauseReason.${data.pauseRequest.reason}`)} – ${data.pauseRequest.note}`}
              />
            )}
            <IssueActions issue={issue} />
          </Panel>
          <Panel title={t('about.title')}>
            <p className={styles.description}>{data.description}</p>
            <dl className={styles.about}>
              <dt>{t('about.project')}</dt>
              <dd>
                {data.project?.id ? (
                  <Link to={`/projects/${data.project.id}`}>{say(data.project.name)}</Link>
                ) : (
                  say(data.project?.name) || t('confidential.word')
                )}
              </dd>
              <dt>{t('about.company')}</dt>
              <dd>{data.company || t(data.confidential ? 'confidential.word' : 'about.none')}</dd>
              <dt>{t('about.zone')}</dt>
              <dd>{say(data.zone.name)}</dd>
              <dt>{t('about.filed')}</dt>
              <dd>
                {data.filedBy && `${data.filedBy} · `}
                <Moment at={data.filedAt} timeZone={timeZone} />
              </dd>
              {data.resolution && (
                <>
                  <dt>{t('about.resolution')}</dt>
                  <dd>{data.resolution}</dd>
                </>
              )}
              {data.satisfaction !== null && (
                <>
                  <dt>{t('about.satisfaction')}</dt>
                  <dd>{t('log.satisfaction', { score: data.satisfaction })}</dd>
                </>
              )}
            </dl>
          </Panel>
          <Attachments issue={issue} />
          <Clocks issue={data} />
          {abilities.seeOffices && <Slips issue={issue} />}
          <Links issue={issue} />
        </div>
        <Log issue={data} />
      </div>
    </>
  );
}
