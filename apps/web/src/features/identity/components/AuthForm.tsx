import { Button, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '~/shared/components/ErrorState';
import { showFieldErrors } from '~/shared/forms/field-errors';

interface Props<T extends object> {
  form?: FormInstance<T>;
  name: string;
  submit: string;
  error: unknown;
  sending: boolean;
  initialValues?: Partial<T>;
  onSend: (values: T) => void;
  children: ReactNode;
}

/** A form of one thought: validates while typing, keeps its entries, shows the server's words where they belong. */
export function AuthForm<T extends object>({
  form,
  name,
  submit,
  error,
  sending,
  initialValues,
  onSend,
  children,
}: Props<T>) {
  const { t } = useTranslation('errors');
  const [own] = Form.useForm<T>(form);
  useEffect(() => {
    showFieldErrors(own, error, t);
  }, [own, error, t]);
  return (
    <Form<T>
      form={own}
      name={name}
      layout="vertical"
      requiredMark={false}
      initialValues={initialValues}
      scrollToFirstError={{ focus: true }}
      onFinish={onSend}
    >
      {Boolean(error) && <ErrorNote error={error} />}
      {children}
      <Button type="primary" size="large" block htmlType="submit" loading={sending}>
        {submit}
      </Button>
    </Form>
  );
}
