import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { industryQuery } from '~/shared/industries/api';
import type { FactEntries } from '../fact-entries';
import styles from './form.module.css';

/** Where the industry of GB/T 4754 lies in ISIC, as far as that can be said: one click takes it over. */
export function IsicSuggestion() {
  const { t } = useTranslation('projects');
  const { say } = useLanguage();
  const form = Form.useFormInstance<FactEntries>();
  const industry = Form.useWatch('industry', form);
  const chosen = Form.useWatch('isicCode', form);
  const { data: own } = useQuery(industryQuery('gbt4754', industry));
  const code = industry ? own?.isicCode : undefined;
  const { data: isic } = useQuery(industryQuery('isic4', code));
  if (!code || !isic || chosen?.startsWith(code)) return t('form.isicHint');
  return (
    <Button
      type="link"
      size="small"
      className={styles.suggestion}
      onClick={() => form.setFieldsValue({ isicCode: code })}
    >
      {t('form.isicSuggestion', { code, name: say(isic.name) })}
    </Button>
  );
}
