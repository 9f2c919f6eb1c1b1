import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectStage } from '#contracts';
import { useErrorWords } from '~/shared/api/use-error-words';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { type Milestones, milestonesQuery, type ProjectOnPage, useAddMilestone, useAddUsual, useFreeze } from './api';
import { Gantt } from './components/Gantt';
import { LightSign } from './components/LightSign';
import { MilestoneRow } from './components/MilestoneRow';
import styles from './components/milestones.module.css';
import { ReasonWords } from './components/ReasonWords';
import { StageSelect } from './components/StageSelect';

/** The way of a project, against what was promised. */
export function MilestonesSection({ project }: { project: ProjectOnPage }) {
  const { t } = useTranslation('milestones');
  const milestones = useQuery(milestonesQuery(project.data.id));
  return (
    <Panel
      anchor="milestones"
      title={t('title')}
      extra={milestones.data && <Actions id={project.data.id} milestones={milestones.data} />}
    >
      <Loaded query={milestones} rows={4}>
        {(data) => <Way id={project.data.id} milestones={data} />}
      </Loaded>
    </Panel>
  );
}

function Way({ id, milestones }: { id: string; milestones: Milestones }) {
  const { t } = useTranslation(['milestones', 'project-codes']);
  const { items, gantt, project, rule, today } = milestones;
  return (
    <>
      <p>
        <LightSign light={project.light} />
        {project.reason && (
          <>
            {' · '}
            <ReasonWords reason={project.reason} />
          </>
        )}
        <span className={styles.soft}> {t('judged', { today, rule: t(`project-codes:lightRule.${rule}`) })}</span>
      </p>
      {gantt && items.length > 0 && <Gantt picture={gantt} items={items} />}
      {items.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <div>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('field.title')}</th>
                <th scope="col">{t('gantt.baseline')}</th>
                <th scope="col">{t('gantt.plan')}</th>
                <th scope="col">{t('gantt.forecast')}</th>
                <th scope="col">{t('gantt.actual')}</th>
                <th scope="col">{t('field.progress')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {items.map((milestone) => (
                <MilestoneRow key={milestone.data.id} projectId={id} milestone={milestone} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {milestones.abilities.add && <Add id={id} />}
    </>
  );
}

function Actions({ id, milestones: { abilities } }: { id: string; milestones: Milestones }) {
  const { t } = useTranslation('milestones');
  const { modal, message } = App.useApp();
  const words = useErrorWords();
  const usual = useAddUsual(id);
  const freeze = useFreeze(id);
  const fail = (error: unknown) => void message.error(words(error).what);
  const ask = () =>
    modal.confirm({
      title: t('baseline.ask'),
      content: t('baseline.text'),
      okText: t('baseline.freeze'),
      onOk: () => freeze.mutateAsync('').catch(fail),
    });
  return (
    <div>
      {abilities.usual && (
        <Button loading={usual.isPending} onClick={() => usual.mutate(undefined, { onError: fail })}>
          {t('usual')}
        </Button>
      )}{' '}
      {abilities.baseline && <Button onClick={ask}>{t('baseline.freeze')}</Button>}
    </div>
  );
}

function Add({ id }: { id: string }) {
  const { t } = useTranslation('milestones');
  const { message } = App.useApp();
  const words = useErrorWords();
  const [title, setTitle] = useState('');
  const [stage, setStage] = useState<ProjectStage | null>(null);
  const add = useAddMilestone(id);
  const send = () =>
    add.mutate(
      { title: { zh: title, en: title }, stage },
      { onSuccess: () => setTitle(''), onError: (error) => void message.error(words(error).what) },
    );
  return (
    <div className={styles.add}>
      <Input
        aria-label={t('field.title')}
        placeholder={t('addHint')}
        value={title}
        maxLength={200}
        onChange={({ target }) => setTitle(target.value)}
        onPressEnter={() => title.trim() && send()}
      />
      <StageSelect label={t('field.stage')} value={stage} onChange={setStage} />
      <Button disabled={!title.trim()} loading={add.isPending} onClick={send}>
        {t('add')}
      </Button>
    </div>
  );
}
