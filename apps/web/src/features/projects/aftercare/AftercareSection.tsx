import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '~/shared/components/Link';
import { Loaded } from '~/shared/components/Loaded';
import { Panel } from '~/shared/components/Panel';
import { type Aftercare, aftercareQuery, type ProjectOnPage } from './api';
import { RecordForm } from './components/RecordForm';

/** What comes after the start of operation; offices keep it to themselves. */
export function AftercareSection({ project }: { project: ProjectOnPage }) {
  return project.abilities.seeInternal ? <Section id={project.data.id} /> : null;
}

function Section({ id }: { id: string }) {
  const { t } = useTranslation('aftercare');
  const aftercare = useQuery(aftercareQuery(id));
  return (
    <Panel title={t('title')}>
      <Loaded query={aftercare} rows={2}>
        {(list) => <Records id={id} list={list} />}
      </Loaded>
    </Panel>
  );
}

function Records({ id, list: { items, satisfaction, nextOn, abilities } }: { id: string; list: Aftercare }) {
  const { t } = useTranslation('aftercare');
  const [open, setOpen] = useState(false);
  return (
    <>
      {satisfaction !== null && <p>{t('satisfaction', { score: satisfaction })}</p>}
      {nextOn && <p>{t('next', { date: nextOn })}</p>}
      {items.length === 0 && <p>{t('empty')}</p>}
      <ul>
        {items.map(({ data }) => (
          <li key={data.id}>
            <Tag>{t(`kind.${data.kind}`)}</Tag> {data.happenedOn}
            {data.score !== null && ` · ${t('score', { score: data.score })}`}
            {data.createdBy && ` · ${data.createdBy}`}
            {data.expansion && (
              <>
                {' · '}
                <Link to={`/projects/${data.expansion.projectId}`}>{data.expansion.number}</Link>
              </>
            )}
            <div>{data.notes}</div>
          </li>
        ))}
      </ul>
      {abilities.record && (
        <Button onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? t('close') : t('record')}
        </Button>
      )}
      {open && <RecordForm projectId={id} />}
    </>
  );
}
