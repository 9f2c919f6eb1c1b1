import { App, Button, Form, Input, Rate, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useErrorWords } from '~/shared/api/use-error-words';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { type AftercareWish, useRecordAftercare } from '../api';

const kinds = ['visit', 'satisfaction', 'expansion'] as const;
const today = () => new Date().toISOString().slice(0, 10);

export function RecordForm({ projectId }: { projectId: string }) {
  const { t } = useTranslation(['aftercare', 'errors']);
  const { t: tErrors } = useTranslation('errors');
  const { message } = App.useApp();
  const words = useErrorWords();
  const [form] = Form.useForm<AftercareWish>();
  const kind = Form.useWatch('kind', form) ?? 'visit';
  const record = useRecordAftercare(projectId);
  const send = (values: AftercareWish) => {
    const filled = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
    record.mutate(
      { wish: Object.fromEntries(filled) as AftercareWish, key: crypto.randomUUID() },
      {
        onSuccess: () => form.resetFields(),
        onError: (error) => showFieldErrors(form, error, tErrors) || void message.error(words(error).what),
      },
    );
  };
  return (
    <Form form={form} layout="vertical" initialValues={{ kind: 'visit', happenedOn: today() }} onFinish={send}>
      <Form.Item name="kind" label={t('field.kind')}>
        <Segmented options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="happenedOn"
        label={t('field.happenedOn')}
        rules={[{ required: true, message: t('errors:field.required') }]}
      >
        <Input type="date" style={{ maxWidth: 200 }} />
      </Form.Item>
      {kind === 'satisfaction' && (
        <Form.Item
          name="score"
          label={t('field.score')}
          rules={[{ required: true, message: t('errors:field.required') }]}
        >
          <Rate />
        </Form.Item>
      )}
      {kind === 'expansion' && (
        <Form.Item name="leadName" label={t('field.leadName')} extra={t('leadHint')}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item
        name="notes"
        label={t('field.notes')}
        rules={[{ required: true, message: t('errors:field.required') }]}
      >
        <Input.TextArea rows={3} maxLength={4000} />
      </Form.Item>
      <Form.Item name="nextOn" label={t('field.nextOn')}>
        <Input type="date" style={{ maxWidth: 200 }} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={record.isPending}>
        {t('record')}
      </Button>
    </Form>
  );
}
