import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './zone-form.module.css';

/** Pairs such as “Land for industry – 3.2 km²”, each in both languages. */
export function FactFields({ name, readOnly }: { name: 'land' | 'policies' | 'people'; readOnly: boolean }) {
  const { t } = useTranslation(['organisation', 'errors']);
  const required = [{ required: true, whitespace: true, message: t('errors:field.required') }];
  return (
    <Form.List name={['facts', name]}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className={styles.fact}>
              {(['zh', 'en'] as const).map((language) => (
                <div key={language}>
                  <Form.Item name={[field.name, 'label', language]} noStyle rules={required}>
                    <Input
                      maxLength={200}
                      lang={language === 'zh' ? 'zh-CN' : 'en'}
                      placeholder={t(`fact.label.${language}`)}
                      aria-label={t(`fact.label.${language}`)}
                    />
                  </Form.Item>
                  <Form.Item name={[field.name, 'value', language]} noStyle>
                    <Input.TextArea
                      rows={2}
                      maxLength={400}
                      lang={language === 'zh' ? 'zh-CN' : 'en'}
                      placeholder={t(`fact.value.${language}`)}
                      aria-label={t(`fact.value.${language}`)}
                    />
                  </Form.Item>
                </div>
              ))}
              {!readOnly && (
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('fact.remove', { number: field.name + 1 })}
                  onClick={() => remove(field.name)}
                />
              )}
            </div>
          ))}
          {!readOnly && fields.length < 12 && (
            <Button
              type="link"
              icon={<PlusOutlined />}
              onClick={() => add({ label: { zh: '', en: '' }, value: { zh: '', en: '' } })}
            >
              {t('fact.add')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}
