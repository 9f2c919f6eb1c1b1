import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactField, GateCondition } from '#contracts';
import { Link } from '~/shared/components/Link';
import { goToSection } from '~/shared/components/section';
import type { ProjectResource } from '~/shared/projects/types';
import { UploadDialog } from '../../documents/components/UploadDialog';
import { type Requirement, requirementWords } from '../requirement-words';
import { LinkDialog } from './LinkDialog';
import styles from './project.module.css';

interface Props {
  project: ProjectResource;
  requirement: Requirement;
  onFact(field: FactField): void;
}

/** One thing a gate misses, and the one click to where it is mended, for those who may. */
export function Missing({ project, requirement, onFact }: Props) {
  const { t } = useTranslation('project-codes');
  const [uploading, setUploading] = useState(false);
  const { abilities } = project;
  const words = requirementWords(t, requirement);
  switch (requirement.kind) {
    case 'field':
      return abilities.edit ? <Mend onClick={() => onFact(requirement.field)}>{words}</Mend> : words;
    case 'evidence':
      return (
        <>
          {abilities.uploadDocument ? <Mend onClick={() => setUploading(true)}>{words}</Mend> : words}
          {uploading && (
            <UploadDialog project={project} evidence={requirement.evidence} onClose={() => setUploading(false)} />
          )}
        </>
      );
    case 'condition':
      return (
        <>
          {words} <MendCondition project={project} condition={requirement.condition} />
        </>
      );
  }
}

const sections = {
  'no-open-red-issue': { anchor: 'issues', ability: 'fileIssue' },
  'task-force-named': { anchor: 'task-force', ability: 'seeInternal' },
  'milestones-planned': { anchor: 'milestones', ability: 'manageMilestones' },
  'construction-milestones-done': { anchor: 'milestones', ability: 'manageMilestones' },
} as const;

function MendCondition({ project, condition }: { project: ProjectResource; condition: GateCondition }) {
  const { t } = useTranslation('projects');
  const [linking, setLinking] = useState(false);
  const { data, abilities } = project;
  if (condition === 'company-linked') {
    if (!abilities.linkCompany) return null;
    return (
      <>
        <Mend onClick={() => setLinking(true)}>{t(`gate.mend.${condition}`)}</Mend>
        {linking && <LinkDialog project={data} onClose={() => setLinking(false)} />}
      </>
    );
  }
  const { anchor, ability } = sections[condition];
  return (
    <>
      {abilities[ability] && <Mend onClick={() => goToSection(anchor)}>{t(`gate.mend.${condition}`)}</Mend>}
      {condition === 'no-open-red-issue' && (
        <ul className={styles.missing}>
          {data.nextGate?.redIssues.map(({ id, number, title }) => (
            <li key={id}>
              <Link to={`/issues/${id}`}>{`${number} ${title}`}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const Mend = ({ onClick, children }: { onClick(): void; children: string }) => (
  <Button type="link" size="small" className={styles.mend} onClick={onClick}>
    {children}
  </Button>
);
