import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFound } from './NotFound';

/** The last net: a page that failed to load or to draw itself. */
export function RouteFault() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  return (
    <main id="content" style={{ maxWidth: 560, margin: '96px auto', padding: '0 20px' }} role="alert">
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.text')}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {t('fault.reload')}
      </Button>
    </main>
  );
}
