import { Input, Modal, Segmented } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import type { Project } from '~/shared/projects/types';
import { useGrant } from '../api';
import { isOrganisationId } from '../organisation-id';
import styles from './project.module.css';

const sides = ['department', 'authority'] as const;

/** Opens the project to an office, by its exact number. */
export function GrantDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const id = useId();
  const [organisationId, setOrganisationId] = useState('');
  const [side, setSide] = useState<(typeof sides)[number]>('department');
  const grant = useGrant(project);
  return (
    <Modal
      open
      title={t('people.grantTitle')}
      okText={t('people.grant')}
      okButtonProps={{ disabled: !isOrganisationId(organisationId.trim()), loading: grant.isPending }}
      onCancel={onClose}
      onOk={() => grant.mutate({ organisationId: organisationId.trim(), side }, { onSuccess: onClose })}
    >
      <label htmlFor={id}>{t('people.organisationId')}</label>
      <Input
        id={id}
        autoFocus
        className={styles.field}
        value={organisationId}
        onChange={({ target }) => setOrganisationId(target.value)}
      />
      <Segmented
        aria-label={t('people.asSide')}
        value={side}
        onChange={setSide}
        options={sides.map((value) => ({ value, label: t(`people.side.${value}`) }))}
      />
      {grant.error && <ErrorNote error={grant.error} />}
    </Modal>
  );
}
