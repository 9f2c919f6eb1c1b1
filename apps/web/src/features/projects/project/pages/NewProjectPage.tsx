import { Button, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '~/shared/api/me';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Link } from '~/shared/components/Link';
import { PageHeader } from '~/shared/components/PageHeader';
import { Panel } from '~/shared/components/Panel';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useFormDraft } from '~/shared/forms/use-form-draft';
import { useLanguage } from '~/shared/i18n/use-language';
import { useCreateProject } from '../api';
import { DuplicateNotice } from '../components/DuplicateNotice';
import { FactFields } from '../components/FactFields';
import { type FactEntries, factsOf } from '../fact-entries';

export function NewProjectPage() {
  const { t } = useTranslation(['projects', 'common', 'errors']);
  const { to } = useLanguage();
  const navigate = useNavigate();
  const me = useMe();
  const [form] = Form.useForm<FactEntries>();
  const clear = useFormDraft('project.new', form);
  const entries = Form.useWatch([], form) as FactEntries | undefined;
  const create = useCreateProject();
  const [attempt, setAttempt] = useState(() => crypto.randomUUID());
  useEffect(() => {
    // Refused: what is sent next is another request.
    if (create.error) setAttempt(crypto.randomUUID());
    showFieldErrors(form, create.error, t as never);
  }, [form, create.error, t]);
  const send = async (values: FactEntries) => {
    const { data } = await create.mutateAsync({ facts: factsOf(values), key: attempt });
    clear();
    await navigate(to(`/projects/${data.id}`));
  };
  return (
    <>
      <PageHeader title={t('form.title')} above={<Link to="/projects">{t('title')}</Link>} />
      <DuplicateNotice entries={entries} />
      <Form<FactEntries>
        form={form}
        name="project"
        layout="vertical"
        requiredMark={false}
        initialValues={{ leadMemberId: me?.memberId ?? undefined }}
        scrollToFirstError={{ focus: true }}
        onFinish={(values) => void send(values).catch(() => undefined)}
      >
        <Panel>
          <FactFields />
          {create.error && <ErrorNote error={create.error} kept={t('common:kept')} />}
          <Button type="primary" size="large" htmlType="submit" loading={create.isPending}>
            {t('form.create')}
          </Button>
        </Panel>
      </Form>
    </>
  );
}
