import { Button, Form, Input, QRCode, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '~/shared/api/me';
import { ErrorNote } from '~/shared/components/ErrorState';
import { Panel } from '~/shared/components/Panel';
import { useConfirmTotp, useRemoveTotp, useStartTotp } from '../security-api';
import { PasswordField } from './fields';
import styles from './totp.module.css';

export function TotpPanel() {
  const { t } = useTranslation(['identity', 'errors']);
  const me = useMe();
  const start = useStartTotp();
  const confirm = useConfirmTotp();
  const remove = useRemoveTotp();
  const on = me?.user.totpEnabled ?? false;

  return (
    <Panel
      title={t('totp.title')}
      extra={<Tag color={on ? 'success' : 'default'}>{on ? t('totp.on') : t('totp.off')}</Tag>}
    >
      {confirm.data && (
        <div role="status" className={styles.codes}>
          <h3>{t('totp.codesTitle')}</h3>
          <p>{t('totp.codesText')}</p>
          <ul>
            {confirm.data.recoveryCodes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
          <Button onClick={() => void navigator.clipboard?.writeText(confirm.data.recoveryCodes.join('\n'))}>
            {t('totp.copy')}
          </Button>
        </div>
      )}
      {on ? (
        <Form<{ password?: string }>
          name="totp-remove"
          layout="vertical"
          requiredMark={false}
          onFinish={({ password }) => remove.mutate(password ? { password } : {})}
        >
          <p>{t('totp.removeText')}</p>
          {me?.user.hasPassword && <PasswordField />}
          {remove.error && <ErrorNote error={remove.error} />}
          <Button danger htmlType="submit" loading={remove.isPending}>
            {t('totp.remove')}
          </Button>
        </Form>
      ) : start.data ? (
        <div className={styles.setup}>
          <QRCode
            value={start.data.uri}
            type="svg"
            bordered={false}
            color="#000000"
            bgColor="#ffffff"
            aria-label={t('totp.qr')}
          />
          <Form<{ code: string }>
            name="totp-confirm"
            layout="vertical"
            requiredMark={false}
            onFinish={({ code }) => confirm.mutate(code.trim())}
          >
            <p>{t('totp.scan')}</p>
            <p>
              {t('totp.byHand')} <code className={styles.secret}>{start.data.secret}</code>
            </p>
            <Form.Item
              name="code"
              label={t('totp.code')}
              rules={[{ required: true, message: t('errors:field.required') }]}
            >
              <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} autoFocus />
            </Form.Item>
            {confirm.error && <ErrorNote error={confirm.error} />}
            <Button type="primary" htmlType="submit" loading={confirm.isPending}>
              {t('totp.confirm')}
            </Button>
          </Form>
        </div>
      ) : (
        <>
          <p>{t('totp.text')}</p>
          {start.error && <ErrorNote error={start.error} />}
          <Button loading={start.isPending} onClick={() => start.mutate()}>
            {t('totp.start')}
          </Button>
        </>
      )}
    </Panel>
  );
}
