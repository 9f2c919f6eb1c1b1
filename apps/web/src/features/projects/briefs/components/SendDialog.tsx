import { useQuery } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '#contracts';
import { ErrorNote } from '~/shared/components/ErrorState';
import { showFieldErrors } from '~/shared/forms/field-errors';
import { useFormDraft } from '~/shared/forms/use-form-draft';
import { type Brief, lastRecipientsQuery, type Recipient, useSendBrief } from '../api';
import styles from './briefs.module.css';

interface Entries {
  recipients: Recipient[];
}

const nobody: Recipient = { name: '', email: '', locale: 'zh-CN' };

/** Who gets the brief, each in their language. The people of the last one are put in. */
export function SendDialog({ brief, onClose }: { brief: Brief; onClose(): void }) {
  const { t } = useTranslation(['briefs', 'common']);
  const { t: tErrors } = useTranslation('errors');
  const { message } = App.useApp();
  const [form] = Form.useForm<Entries>();
  const send = useSendBrief(brief.id);
  const clear = useFormDraft(`brief-recipients.${brief.id}`, form);
  // One key for one dialog: pressing twice, or again after a lost connection, sends once.
  const key = useRef(crypto.randomUUID());
  const again = brief.state === 'sent';
  const last = useQuery({ ...lastRecipientsQuery(brief.kind), enabled: !again }).data;
  const recipients = Form.useWatch('recipients', form) ?? [];

  useEffect(() => {
    const untouched = form.getFieldValue('recipients')?.every(({ name, email }: Recipient) => !name && !email);
    if (last?.length && untouched !== false) form.setFieldsValue({ recipients: last });
  }, [last, form]);

  const submit = ({ recipients: wish }: Entries) =>
    send.mutate(
      { recipients: wish, version: brief.version, key: key.current },
      {
        onSuccess: () => {
          clear();
          void message.success(t('send.done', { count: wish.length }));
          onClose();
        },
        onError: (error) => {
          key.current = crypto.randomUUID();
          showFieldErrors(form, error, tErrors);
        },
      },
    );
  const twice = (place: number) => ({
    validator: (_: unknown, email?: string) =>
      form
        .getFieldValue('recipients')
        .some((other: Recipient, index: number) => index < place && other?.email === email)
        ? Promise.reject(new Error(t('send.twice')))
        : Promise.resolve(),
  });
  return (
    <Modal
      open
      width={720}
      title={t('send.title', { number: brief.number })}
      okText={t('send.ok', { count: recipients.length })}
      okButtonProps={{ loading: send.isPending, disabled: recipients.length === 0 }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{t('send.lead')}</p>
      {Boolean(last?.length) && <p className={styles.faint}>{t('send.suggested')}</p>}
      <Form form={form} layout="vertical" initialValues={{ recipients: [nobody] }} onFinish={submit}>
        <Form.List name="recipients">
          {(people, { add, remove }) => (
            <>
              {people.map(({ key: place, name }) => (
                <div key={place} className={styles.recipient}>
                  <Form.Item
                    name={[name, 'name']}
                    label={t('send.name')}
                    rules={[{ required: true, whitespace: true, message: t('send.required') }]}
                  >
                    <Input maxLength={100} />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'email']}
                    label={t('send.email')}
                    validateTrigger="onBlur"
                    rules={[
                      { required: true, message: t('send.required') },
                      { type: 'email', message: t('send.badEmail') },
                      twice(name),
                    ]}
                  >
                    <Input type="email" maxLength={200} />
                  </Form.Item>
                  <Form.Item name={[name, 'locale']} label={t('send.locale')}>
                    <Select options={locales.map((value) => ({ value, label: t(`common:language.${value}`) }))} />
                  </Form.Item>
                  <Button
                    aria-label={t('send.removeOne', { name: recipients[name]?.name || String(name + 1) })}
                    onClick={() => remove(name)}
                  >
                    {t('common:action.remove')}
                  </Button>
                </div>
              ))}
              <Button disabled={people.length >= 50} onClick={() => add(nobody)}>
                {t('send.add')}
              </Button>
            </>
          )}
        </Form.List>
      </Form>
      <ErrorNote error={send.error} kept={t('common:kept')} />
    </Modal>
  );
}
