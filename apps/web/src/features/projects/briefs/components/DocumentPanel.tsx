import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#contracts';
import { Panel } from '~/shared/components/Panel';
import { type Brief, fileAddress } from '../api';
import styles from './briefs.module.css';

const formats = ['docx', 'pdf', 'xlsx'] as const;

/** The brief as files in both languages: to look at, and to take along. */
export function DocumentPanel({ brief: { id, number, version }, unsaved }: { brief: Brief; unsaved: boolean }) {
  const { t } = useTranslation(['briefs', 'common']);
  const [shown, setShown] = useState<Locale>();
  const name = (locale: Locale) => t('file.previewOf', { number, language: t(`common:language.${locale}`) });
  return (
    <Panel title={t('file.title')}>
      <p className={styles.faint}>{t(unsaved ? 'file.unsaved' : 'file.lead')}</p>
      {locales.map((locale) => (
        <fieldset key={locale} className={styles.files}>
          <legend className="visually-hidden">{name(locale)}</legend>
          <span>{t(`common:language.${locale}`)}</span>
          <Button size="small" onClick={() => setShown(locale)}>
            {t('file.preview')}
          </Button>
          {formats.map((format) => (
            <Button key={format} size="small" href={fileAddress(id, format, locale)} download>
              {t(`file.${format}`)}
            </Button>
          ))}
        </fieldset>
      ))}
      {shown && (
        <Drawer open size="large" title={name(shown)} onClose={() => setShown(undefined)}>
          <iframe
            key={version}
            className={styles.preview}
            src={fileAddress(id, 'pdf', shown, true)}
            title={name(shown)}
          />
        </Drawer>
      )}
    </Panel>
  );
}
