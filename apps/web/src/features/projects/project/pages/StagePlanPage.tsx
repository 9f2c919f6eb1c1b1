import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '~/shared/components/Loaded';
import { PageHeader } from '~/shared/components/PageHeader';
import { type StagePlan, stagePlanQuery } from '../api';
import { PlanEditor } from '../components/PlanEditor';
import { PlanVersions } from '../components/PlanVersions';

/** How the projects of the zone move on: seen by all its people, changed by its managers. */
export function StagePlanPage() {
  // The words of the editor too: the page would vanish again while they are fetched.
  const { t } = useTranslation(['projects', 'project-codes', 'plan-rules']);
  const plan = useQuery(stagePlanQuery);
  const [base, setBase] = useState<StagePlan>();
  return (
    <>
      <PageHeader title={t('plan.title')} lead={t('plan.lead')} />
      <Loaded query={plan}>
        {({ data, abilities }) => (
          <>
            <PlanEditor
              key={`${data.number} ${base?.number ?? ''}`}
              current={data.number}
              plan={base ?? data}
              editable={abilities.edit ?? false}
              onSaved={() => setBase(undefined)}
            />
            <PlanVersions take={abilities.edit ? setBase : undefined} />
          </>
        )}
      </Loaded>
    </>
  );
}
