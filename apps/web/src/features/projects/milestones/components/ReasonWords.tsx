import { useTranslation } from 'react-i18next';
import type { MilestoneResource } from '../api';

/** Why a light shows what it shows, and what is behind that. */
export function ReasonWords({ reason }: { reason: NonNullable<MilestoneResource['data']['reason']> }) {
  const { t } = useTranslation('project-codes');
  const say = t as (key: string, params: Record<string, string | number>) => string;
  return (
    <>
      {say(`reason.${reason.code}`, reason.params)}
      {reason.cause && ` (${say(`reason.${reason.cause.code}`, reason.cause.params)})`}
    </>
  );
}
