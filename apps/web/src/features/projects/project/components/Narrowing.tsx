import { useTranslation } from 'react-i18next';
import type { ProjectStage } from '#contracts';
import { type ShownFilter, SpanTags } from '~/shared/components/SpanTags';
import type { FilterName, ProjectFilters } from '../use-project-filters';

/** What narrows the list without a field of its own, as a link from a brief does. */
export function Narrowing({ filters, drop }: { filters: ProjectFilters; drop(names: FilterName[]): void }) {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { createdFrom, createdTo, movedFrom, movedTo, reached } = filters;
  const shown: ShownFilter[] = [];
  if (createdFrom || createdTo) {
    const clear = () => drop(['createdFrom', 'createdTo']);
    shown.push({ label: t('span.created'), from: createdFrom, to: createdTo, clear });
  }
  if (movedFrom || movedTo || reached) {
    const label = reached
      ? t('span.reached', { stage: t(`project-codes:stage.${reached as ProjectStage}`) })
      : t('span.moved');
    shown.push({ label, from: movedFrom, to: movedTo, clear: () => drop(['movedFrom', 'movedTo', 'reached']) });
  }
  return <SpanTags filters={shown} />;
}
