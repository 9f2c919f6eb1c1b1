import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useLanguage } from '~/shared/i18n/use-language';
import type { Project } from '~/shared/projects/types';
import { knownCompaniesQuery, useLinkCompany } from '../api';
import { isOrganisationId } from '../organisation-id';
import styles from './project.module.css';

/** Companies the zone talked with by name, any other by its exact number. */
export function LinkDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation('projects');
  const { say } = useLanguage();
  const id = useId();
  const known = useQuery(knownCompaniesQuery);
  const [typed, setTyped] = useState('');
  const link = useLinkCompany(project);
  const companies = (known.data?.items ?? []).map((company) => ({ id: company.id, name: say(company.name) }));
  const chosen = companies.find(({ name }) => name === typed)?.id ?? typed.trim();
  return (
    <Modal
      open
      title={t('people.linkTitle')}
      okText={t('people.link')}
      okButtonProps={{ disabled: !isOrganisationId(chosen), loading: link.isPending }}
      onCancel={onClose}
      onOk={() => link.mutate(chosen, { onSuccess: onClose })}
    >
      <p>{t('people.linkHint')}</p>
      <label htmlFor={id}>{t('people.organisation')}</label>
      <AutoComplete
        id={id}
        autoFocus
        className={styles.full}
        value={typed}
        onChange={setTyped}
        options={companies.map(({ id: value, name }) => ({ key: value, value: name }))}
        showSearch={{
          filterOption: (text, option) => String(option?.value).toLowerCase().includes(text.toLowerCase()),
        }}
      />
      {link.error && <ErrorNote error={link.error} />}
    </Modal>
  );
}
