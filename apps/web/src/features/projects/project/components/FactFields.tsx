import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '~/shared/i18n/use-language';
import { IndustrySelect } from '~/shared/industries/IndustrySelect';
import { membersQuery } from '~/shared/organisation/api';
import { countries } from '~/shared/organisation/countries';
import { currencies } from '~/shared/projects/money';
import styles from './form.module.css';
import { IsicSuggestion } from './IsicSuggestion';

const amounts = ['investment', 'foreignCapital', 'annualOutput', 'landMu', 'energyTce'] as const;

/** Every fact of a project as a field; used for entering and for editing. */
export function FactFields() {
  const { t } = useTranslation(['projects', 'project-codes']);
  const { locale } = useLanguage();
  const members = useQuery(membersQuery);
  const officers = (members.data?.items ?? []).filter(({ data }) => data.role !== 'viewer' && !data.disabled);
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('form.basics')}</legend>
        <Form.Item name="nameZh" label={t('fact.nameZh')} extra={t('form.nameHint')}>
          <Input lang="zh-CN" maxLength={200} />
        </Form.Item>
        <Form.Item name="nameEn" label={t('fact.nameEn')}>
          <Input lang="en" maxLength={200} />
        </Form.Item>
        <Form.Item
          name="industry"
          label={t('project-codes:fact.industry')}
          extra={t('form.industryHint')}
          className={styles.rowStart}
        >
          <IndustrySelect scheme="gbt4754" />
        </Form.Item>
        <Form.Item name="isicCode" label={t('project-codes:fact.isicCode')} extra={<IsicSuggestion />}>
          <IndustrySelect scheme="isic4" />
        </Form.Item>
        <Form.Item name="summary" label={t('fact.summary')} className={styles.wide}>
          <Input.TextArea rows={3} maxLength={4000} />
        </Form.Item>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('form.investor')}</legend>
        <Form.Item name="companyName" label={t('project-codes:fact.companyName')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="investorGroup" label={t('project-codes:fact.investorGroup')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="country" label={t('project-codes:fact.country')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={countries(locale)} />
        </Form.Item>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('form.size')}</legend>
        <Form.Item name="currency" label={t('project-codes:fact.currency')}>
          <Select allowClear options={currencies.map((value) => ({ value, label: value }))} />
        </Form.Item>
        {amounts.map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`project-codes:fact.${name}`)}
            rules={[{ pattern: /^[\d,，\s]*(\.\d{1,2})?$/, message: t('form.amountHint') }]}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        ))}
        <Form.Item name="jobs" label={t('project-codes:fact.jobs')}>
          <InputNumber min={0} max={1_000_000} precision={0} className={styles.full} />
        </Form.Item>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('form.time')}</legend>
        <Form.Item name="plannedStart" label={t('project-codes:fact.plannedStart')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="plannedCompletion" label={t('project-codes:fact.plannedCompletion')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="leadMemberId" label={t('fact.leadMemberId')}>
          <Select
            allowClear
            placeholder={t('form.none')}
            showSearch={{ optionFilterProp: 'label' }}
            options={officers.map(({ data }) => ({ value: data.id, label: data.name }))}
          />
        </Form.Item>
      </fieldset>
    </>
  );
}
