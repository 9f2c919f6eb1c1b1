import { Alert, Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Scope, scopes } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { scopeWord } from '../scope-word';
import { useMakeToken } from '../security-api';

interface Entries {
  name: string;
  scopes: Scope[];
  expiresInDays: number;
}

/** Makes a token; it is shown this once. */
export function TokenForm() {
  const { t } = useTranslation(['identity', 'common', 'errors']);
  const [form] = Form.useForm<Entries>();
  const make = useMakeToken();
  const required = { required: true, message: t('errors:field.required') };
  return (
    <Panel title={t('tokens.new')}>
      {make.data && (
        <Alert
          type="success"
          role="status"
          title={t('tokens.made')}
          description={<code style={{ overflowWrap: 'anywhere' }}>{make.data.token}</code>}
          action={
            <Button onClick={() => void navigator.clipboard?.writeText(make.data.token)}>
              {t('common:action.copy')}
            </Button>
          }
          style={{ marginBottom: 20 }}
        />
      )}
      <Form<Entries>
        form={form}
        name="token"
        layout="vertical"
        requiredMark={false}
        initialValues={{ expiresInDays: 90, scopes: ['sessions:read'] }}
        onFinish={(entries) => make.mutate(entries, { onSuccess: () => form.resetFields() })}
      >
        <Form.Item name="name" label={t('tokens.name')} rules={[{ ...required, whitespace: true }]}>
          <Input maxLength={80} placeholder={t('tokens.namePlaceholder')} />
        </Form.Item>
        <Form.Item
          name="scopes"
          label={t('tokens.scopes')}
          rules={[{ type: 'array', min: 1, message: t('errors:field.required') }]}
        >
          <Checkbox.Group options={scopes.map((value) => ({ value, label: t(scopeWord(value)) }))} />
        </Form.Item>
        <Form.Item name="expiresInDays" label={t('tokens.lasts')}>
          <Select options={[30, 90, 180, 365].map((value) => ({ value, label: t('tokens.days', { count: value }) }))} />
        </Form.Item>
        {make.error && <ErrorNote error={make.error} kept={t('common:kept')} />}
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {t('tokens.make')}
        </Button>
      </Form>
    </Panel>
  );
}
