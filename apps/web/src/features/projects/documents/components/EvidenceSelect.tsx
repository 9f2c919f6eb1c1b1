import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type EvidenceKind, evidenceKinds, locales } from '#contracts';
import { useLanguage } from '~/shared/i18n/use-language';

interface Props {
  value: EvidenceKind;
  onChange(kind: EvidenceKind): void;
  /** What the next gate misses: comes first. */
  missing: readonly EvidenceKind[];
}

/** What a paper proves; found by its name in either language. */
export function EvidenceSelect({ value, onChange, missing }: Props) {
  const { locale } = useLanguage();
  const { t } = useTranslation(['documents', 'project-codes']);
  const other = locales.find((each) => each !== locale) ?? locale;
  // Only for the search: nobody waits for it.
  const { t: inOther } = useTranslation('project-codes', { lng: other, useSuspense: false });
  const option = (kind: EvidenceKind) => {
    const label = t(`project-codes:evidence.${kind}`);
    return { value: kind, label, search: `${label} ${inOther(`evidence.${kind}`)}` };
  };
  const rest = evidenceKinds.filter((kind) => !missing.includes(kind)).map(option);
  return (
    <Select<EvidenceKind>
      aria-label={t('evidence')}
      value={value}
      onChange={onChange}
      style={{ minWidth: 220 }}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'search' }}
      options={
        missing.length > 0
          ? [
              { label: t('missing'), options: missing.map(option) },
              { label: t('others'), options: rest },
            ]
          : rest
      }
    />
  );
}
