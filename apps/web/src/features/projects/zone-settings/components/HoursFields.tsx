import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { hoursProblem, isTime } from '../hours';
import styles from './limits.module.css';

/** Several spans a day, so that the noon break is none; each field and the whole are judged while typing. */
export function HoursFields() {
  const { t } = useTranslation(['zone-settings', 'common']);
  const form = Form.useFormInstance();
  const whole = {
    validator: (_: unknown, spans: Parameters<typeof hoursProblem>[0] = []) => {
      const problem = hoursProblem(spans);
      return problem ? Promise.reject(new Error(t(problem))) : Promise.resolve();
    },
  };
  const single = {
    validator: (_: unknown, text?: string) =>
      isTime(text) ? Promise.resolve() : Promise.reject(new Error(t('badTime'))),
  };
  const judge = () => void form.validateFields([['calendar', 'hours']]).catch(() => undefined);
  return (
    <Form.Item label={t('hours')}>
      <Form.List name={['calendar', 'hours']} rules={[whole]}>
        {(spans, { add, remove }, { errors }) => (
          <>
            {spans.map(({ key, name }) => (
              <div key={key} className={styles.span}>
                {(['from', 'to'] as const).map((end) => (
                  <Form.Item key={end} name={[name, end]} rules={[single]}>
                    <Input
                      aria-label={`${t('hours')} ${name + 1} ${t(end)}`}
                      placeholder={t(end)}
                      maxLength={5}
                      onChange={judge}
                    />
                  </Form.Item>
                ))}
                <Button
                  onClick={() => {
                    remove(name);
                    judge();
                  }}
                >
                  {t('common:action.remove')}
                </Button>
              </div>
            ))}
            <Form.ErrorList errors={errors} />
            <Button disabled={spans.length >= 6} onClick={() => add({ from: '', to: '' })}>
              {t('addHours')}
            </Button>
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
