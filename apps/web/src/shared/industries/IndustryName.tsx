import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IndustryScheme } from '#contracts';
import { industryQuery } from './api';
import { IndustryPath, IndustryTitle } from './IndustryTitle';

interface Props {
  scheme: IndustryScheme;
  code: string;
  /** With the industries it lies in, on a line of its own. */
  path?: boolean;
}

/** A code with its name. A code from before there was a list stays what it is, and says so. */
export function IndustryName({ scheme, code, path = false }: Props) {
  const { t } = useTranslation('projects');
  const { data } = useQuery(industryQuery(scheme, code));
  if (data === undefined) return <>{code}</>;
  if (data === null) return <>{t('industry.unknown', { code })}</>;
  return (
    <>
      <IndustryTitle industry={data} />
      {path && <IndustryPath industry={data} />}
    </>
  );
}
