import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '~/shared/components/ButtonLink';
import { PageHeader } from '~/shared/components/PageHeader';
import type { RoomSnapshot } from '../media';

interface Props {
  session: string;
  because: NonNullable<RoomSnapshot['closedBecause']>;
  onReturn: () => void;
}

/** After the door has closed: why, and where to go. */
export function RoomOver({ session, because, onReturn }: Props) {
  const { t } = useTranslation('room');
  return (
    <div role="status">
      <PageHeader title={t(`over.${because}.title`)} lead={t(`over.${because}.text`)} />
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        <ButtonLink type="primary" size="large" to={`/sessions/${session}`}>
          {t('over.session')}
        </ButtonLink>
        {(because === 'left' || because === 'replaced') && (
          <Button size="large" onClick={onReturn}>
            {t('over.return')}
          </Button>
        )}
      </div>
    </div>
  );
}
