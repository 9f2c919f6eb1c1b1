import { Input, Modal, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ErrorNote } from '~/shared/components/ErrorState';
import { useLanguage } from '~/shared/i18n/use-language';
import { type BriefKind, briefKinds, useMakeBrief } from '../api';
import styles from './briefs.module.css';

/** The brief of the last full period, or of the one a day lies in. */
export function MakeDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('briefs');
  const { to } = useLanguage();
  const navigate = useNavigate();
  const make = useMakeBrief();
  const [kind, setKind] = useState<BriefKind>('weekly');
  const [last, setLast] = useState(true);
  const [day, setDay] = useState('');
  const [kindId, whenId, dayId] = [useId(), useId(), useId()];
  const save = () =>
    make.mutate(
      { kind, day: last ? undefined : day },
      { onSuccess: (brief) => void navigate(to(`/briefs/${brief.data.id}`)) },
    );
  return (
    <Modal
      open
      title={t('make.title')}
      okText={t('make.ok')}
      okButtonProps={{ loading: make.isPending, disabled: !last && day === '' }}
      onOk={save}
      onCancel={onClose}
    >
      <div className={styles.field}>
        <span id={kindId}>{t('make.kind')}</span>
        <Radio.Group
          aria-labelledby={kindId}
          value={kind}
          options={briefKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={({ target }) => setKind(target.value)}
        />
      </div>
      <div className={styles.field}>
        <span id={whenId}>{t('make.when')}</span>
        <Radio.Group
          aria-labelledby={whenId}
          value={last}
          options={[
            { value: true, label: t(`make.last.${kind}`) },
            { value: false, label: t('make.day') },
          ]}
          onChange={({ target }) => setLast(target.value)}
        />
      </div>
      {!last && (
        <div className={styles.field}>
          <label htmlFor={dayId}>{t('make.dayLabel')}</label>
          <Input id={dayId} type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </div>
      )}
      <p className={styles.faint}>{t('make.hint')}</p>
      <ErrorNote error={make.error} />
    </Modal>
  );
}
