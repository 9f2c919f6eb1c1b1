import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { longestLedgerFile } from '#contracts';
import { useLanguage } from '~/shared/i18n/use-language';
import { exportAddress, type LedgerFilters } from '../api';

/** The rows of the list as an Excel file, or why they do not fit into one. */
export function ExportButton({ filters, rows }: { filters: LedgerFilters; rows: number }) {
  const { t } = useTranslation(['ledger', 'errors']);
  const { locale } = useLanguage();
  if (rows > longestLedgerFile) {
    const words = { rows, most: longestLedgerFile };
    return (
      <span>
        {t('errors:issue.export-too-long.what', words)} {t('errors:issue.export-too-long.todo')}
      </span>
    );
  }
  return (
    <Button size="small" href={exportAddress(filters, locale)} download>
      {t('export')}
    </Button>
  );
}
