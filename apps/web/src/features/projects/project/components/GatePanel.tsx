import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FactField } from '#contracts';
import { hasCode } from '~/shared/api/problem';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { projectQuery } from '~/shared/projects/api';
import type { ProjectResource } from '~/shared/projects/types';
import { useStep } from '../api';
import { Missing } from './Missing';
import styles from './project.module.css';

interface Props {
  project: ProjectResource;
  /** Opens the facts at one of them. */
  onFact(field: FactField): void;
}

/** What lies between the project and its next stage, and the way there. */
export function GatePanel({ project, onFact }: Props) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { t: code } = useTranslation('project-codes');
  const queries = useQueryClient();
  const { data, abilities } = project;
  const move = useStep(data);
  const gate = data.nextGate;
  if (!gate) return <Panel>{t('gate.end')}</Panel>;
  const stage = code(`stage.${gate.to}`);
  const advance = () =>
    move.mutate(
      { step: 'advance' },
      {
        // Somebody removed what was there: show the gate as it is.
        onError: (error) => {
          if (hasCode(error, 'project.gate-closed')) {
            void queries.invalidateQueries({ queryKey: projectQuery(data.id).queryKey });
          }
        },
      },
    );
  return (
    <Panel title={t('gate.title', { stage })}>
      {gate.missing.length === 0 ? (
        <p>{t('gate.ready')}</p>
      ) : (
        <>
          <p>{t('gate.missing', { count: gate.missing.length })}</p>
          <ul className={styles.missing}>
            {gate.missing.map((requirement) => (
              <li key={JSON.stringify(requirement)}>
                <Missing project={project} requirement={requirement} onFact={onFact} />
              </li>
            ))}
          </ul>
        </>
      )}
      {abilities.advance && (
        <Button
          type="primary"
          size="large"
          disabled={gate.missing.length > 0}
          loading={move.isPending}
          onClick={advance}
        >
          {t('gate.advance', { stage })}
        </Button>
      )}
      <p className={styles.faint}>
        {t('gate.who', { roles: gate.roles.map((role) => code(`gateRole.${role}`)).join(t('listComma')) })}
      </p>
      {move.error && <ErrorNote error={move.error} />}
    </Panel>
  );
}
