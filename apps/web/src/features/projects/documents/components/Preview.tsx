import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { contentOf, type DocumentVersion } from '../api';
import styles from './documents.module.css';

interface Props {
  id: string;
  version: DocumentVersion;
  onClose(): void;
}

export function Preview({ id, version, onClose }: Props) {
  const { t } = useTranslation('documents');
  return (
    <Drawer
      open
      size="large"
      title={version.fileName}
      onClose={onClose}
      extra={<Button href={contentOf(id, version.number)}>{t('save')}</Button>}
    >
      <Content id={id} version={version} />
    </Drawer>
  );
}

function Content({ id, version: { number, mediaType, fileName } }: Omit<Props, 'onClose'>) {
  const { t } = useTranslation('documents');
  const address = contentOf(id, number, true);
  if (mediaType === 'application/pdf') {
    return <iframe className={styles.preview} data-tall="true" src={address} title={fileName} />;
  }
  if (/^image\/(png|jpeg|webp|gif)$/.test(mediaType))
    return <img className={styles.preview} src={address} alt={fileName} />;
  if (mediaType === 'text/plain' || mediaType === 'text/csv') return <Text address={address} />;
  return <p>{t('noPreview')}</p>;
}

function Text({ address }: { address: string }) {
  const { t } = useTranslation('documents');
  const text = useQuery({
    queryKey: ['document-text', address],
    queryFn: async ({ signal }) => (await fetch(address, { signal })).text(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return <pre className={styles.text}>{text.data ?? t('loading')}</pre>;
}
