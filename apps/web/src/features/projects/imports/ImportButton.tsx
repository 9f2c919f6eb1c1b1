import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ImportKind } from '#contracts';
import { useMe } from '~/shared/api/me';
import { useTopic } from '~/shared/live/use-topic';
import { importsQuery, isUnderWay } from './api';

const ImportDialog = lazy(() => import('./ImportDialog').then((file) => ({ default: file.ImportDialog })));
const inAddress = 'import';

/** Opens the import; while one is under way it says how far that is. The open one is in the address, so a reload finds it. */
export function ImportButton({ kind, size }: { kind: ImportKind; size?: 'small' }) {
  const { t } = useTranslation('imports');
  const queries = useQueryClient();
  const organisation = useMe()?.organisation;
  const [search, setSearch] = useSearchParams();
  const { data } = useQuery({ ...importsQuery(kind), enabled: organisation?.kind === 'zone' });
  useTopic(organisation ? `organisation:${organisation.id}` : undefined, ({ event }) => {
    if (event === 'import.changed') void queries.invalidateQueries({ queryKey: ['imports'] });
  });
  if (!data?.abilities.start) return null;
  const open = search.get(inAddress);
  const show = (wanted: string | undefined) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (wanted) after.set(inAddress, wanted);
        else after.delete(inAddress);
        return after;
      },
      { replace: true },
    );
  const running = data.items.find(isUnderWay);
  const percent = running?.rows ? Math.floor((100 * running.done) / running.rows) : 0;
  return (
    <>
      <Button size={size} onClick={() => show(running?.id ?? 'new')}>
        {running ? t('button.running', { percent }) : t('button.start')}
      </Button>
      {open && (
        <Suspense>
          <ImportDialog
            kind={kind}
            id={open === 'new' ? undefined : open}
            show={(id) => show(id ?? 'new')}
            onClose={() => show(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
