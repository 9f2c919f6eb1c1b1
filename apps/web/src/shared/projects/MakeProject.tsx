import { ProjectOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api } from '~/shared/api/http';
import { ApiError } from '~/shared/api/problem';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useLanguage } from '~/shared/i18n/use-language';
import { sessionProjectQuery } from './api';

/** One click makes a session a project; later it leads there. */
export function MakeProject({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('projects');
  const { to } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const known = useQuery(sessionProjectQuery(sessionId));
  const open = (id: unknown) => void navigate(to(`/projects/${String(id)}`));
  const make = useMutation({
    mutationFn: () => api.post('/api/projects/from-session', { body: { sessionId }, idempotencyKey: sessionId }),
    onSuccess: ({ data }) => open(data.id),
    // A colleague was faster: their project is the one.
    onError: (error) => {
      if (error instanceof ApiError && error.code === 'project.exists') open(error.params.projectId);
    },
    onSettled: () => void queries.invalidateQueries({ queryKey: ['projects'] }),
  });
  if (known.data?.projectId) {
    return (
      <ButtonLink icon={<ProjectOutlined />} to={`/projects/${known.data.projectId}`}>
        {t('fromSession.open')}
      </ButtonLink>
    );
  }
  if (!known.data?.abilities.create) return null;
  return (
    <>
      <Button icon={<ProjectOutlined />} loading={make.isPending} onClick={() => make.mutate()}>
        {t('fromSession.make')}
      </Button>
      {make.error && <ErrorNote error={make.error} />}
    </>
  );
}
