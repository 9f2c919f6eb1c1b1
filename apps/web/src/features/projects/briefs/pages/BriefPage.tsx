import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { Moment } from '~/shared/components/ZonedTime';
import { useDraft } from '~/shared/forms/use-draft';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { type Brief, type BriefPart, type BriefResource, briefParts, briefQuery } from '../api';
import { Categories } from '../components/Categories';
import { DocumentPanel } from '../components/DocumentPanel';
import { Figures, SignedInvestment } from '../components/Figures';
import { IssueRows, ProjectRows } from '../components/Rows';
import { SaveBar } from '../components/SaveBar';
import { SentTo } from '../components/SentTo';
import { Steps } from '../components/Steps';
import { Texts } from '../components/Texts';
import { changedSlots, type Slot, type TextDraft } from '../text-draft';
import { usePeriod } from '../use-period';

export function BriefPage() {
  const { id = '' } = useParams();
  const brief = useQuery(briefQuery(id));
  return (
    <Loaded query={brief} page>
      {(resource) => <Page key={id} brief={resource} />}
    </Loaded>
  );
}

/** A brief to be read from top to bottom: what is said, and under it the figures and rows it is said of. */
function Page({ brief: { data, abilities } }: { brief: BriefResource }) {
  // The words of the rows too: the page would vanish again while they are fetched.
  const { t } = useTranslation(['briefs', 'project-codes', 'ledger', 'common']);
  const timeZone = useTimeZone();
  const period = usePeriod();
  const [{ draft }, keep, forget] = useDraft<{ draft: TextDraft }>(`brief.${data.id}`, { draft: {} });
  const write = (slot: Slot, words: string) => keep({ draft: { ...draft, [slot]: words } });
  const changed = abilities.edit ? changedSlots(draft, data.text) : [];
  return (
    <>
      <PageHeader
        above={<Link to="/briefs">{t('title')}</Link>}
        title={`${t(`kind.${data.kind}`)} ${period(data)}`}
        lead={
          <>
            {data.number} · <Tag color={data.state === 'sent' ? 'success' : undefined}>{t(`state.${data.state}`)}</Tag>{' '}
            {t('factsAt')} <Moment at={data.factsAt} timeZone={timeZone} />
          </>
        }
        actions={<Steps brief={data} abilities={abilities} unsaved={changed.length > 0} forget={forget} />}
      />
      <DocumentPanel brief={data} unsaved={changed.length > 0} />
      {data.sentTo.length > 0 && <SentTo brief={data} />}
      {briefParts.map((part) => (
        <Panel key={part} title={t(`part.${part}`)}>
          <Texts part={part} brief={data} draft={draft} write={abilities.edit ? write : undefined} />
          <Facts part={part} brief={data} />
        </Panel>
      ))}
      {changed.length > 0 && (
        <SaveBar brief={data} draft={draft} keep={(rest) => keep({ draft: rest })} count={changed.length} />
      )}
    </>
  );
}

function Facts({ part, brief: { number, facts, timeZone } }: { part: BriefPart; brief: Brief }) {
  const { t } = useTranslation('briefs');
  switch (part) {
    case 'summary':
      return <Figures figures={facts.figures} />;
    case 'projects':
      return (
        <>
          <SignedInvestment sums={facts.signedInvestment} />
          <ProjectRows title={t('list.advanced')} rows={facts.advancedProjects} />
          <ProjectRows title={t('list.red')} rows={facts.redProjects} />
        </>
      );
    case 'issues':
      return (
        <>
          <Categories rows={facts.categories} name={number} />
          <IssueRows title={t('list.overdueIssues')} rows={facts.overdueIssues} timeZone={timeZone} />
        </>
      );
    case 'outlook':
      return <IssueRows title={t('list.dueSoon')} rows={facts.dueSoon} timeZone={timeZone} />;
  }
}
