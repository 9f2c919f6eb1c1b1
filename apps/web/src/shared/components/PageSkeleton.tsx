import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Nothing for a blink, then the shape of what is coming. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), 150);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div role="status" aria-label={t('loading')} style={{ minHeight: 320, paddingBlock: 24 }}>
      {late && <Skeleton active title={false} paragraph={{ rows: rows + 1, width: ['40%'] }} />}
    </div>
  );
}
