import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorWords } from '~/shared/api/use-error-words';
import { useLanguage } from '~/shared/i18n/use-language';
import { formatMoment } from '~/shared/time/format';
import { useTimeZone } from '~/shared/time/use-time-zone';
import { zoneLabel } from '~/shared/time/zone-names';
import { type Brief, type BriefResource, useRefreshBrief, useRemoveBrief } from '../api';
import { SendDialog } from './SendDialog';

interface Props {
  brief: Brief;
  abilities: BriefResource['abilities'];
  /** There are texts that would not be sent. */
  unsaved: boolean;
  forget(): void;
}

/** What may be done with a brief as a whole. */
export function Steps({ brief, abilities, unsaved, forget }: Props) {
  const { t } = useTranslation('briefs');
  const { to, locale } = useLanguage();
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const { modal, message } = App.useApp();
  const words = useErrorWords();
  const [sending, setSending] = useState(false);
  const refresh = useRefreshBrief(brief.id);
  const remove = useRemoveBrief(brief.id);
  const count = brief.edited.length;
  const refused = (error: unknown) => void message.error(`${words(error).what} ${words(error).todo}`, 8);
  const askRefresh = () =>
    modal.confirm({
      title: t('refresh.title'),
      content: t('refresh.text', { count }),
      okText: t('refresh.ok'),
      onOk: () =>
        refresh
          .mutateAsync(brief.version)
          .then(() => void message.success(t('refresh.done')))
          .catch(refused),
    });
  const askRemove = () => {
    const at = `${formatMoment(brief.factsAt, locale, timeZone)} ${zoneLabel(timeZone, locale, brief.factsAt)}`;
    return modal.confirm({
      title: t('remove.title', { number: brief.number }),
      content: t('remove.text', { count, at }),
      okText: t('remove.ok'),
      okButtonProps: { danger: true },
      onOk: () =>
        remove
          .mutateAsync()
          .then(() => {
            forget();
            void message.success(t('remove.done', { number: brief.number }));
            void navigate(to('/briefs'));
          })
          .catch(refused),
    });
  };
  return (
    <>
      {abilities.remove && (
        <Button danger onClick={askRemove}>
          {t('remove.button')}
        </Button>
      )}
      {abilities.edit && <Button onClick={askRefresh}>{t('refresh.button')}</Button>}
      {abilities.send && (
        <Button
          type="primary"
          disabled={unsaved}
          title={unsaved ? t('send.unsaved') : undefined}
          onClick={() => setSending(true)}
        >
          {t(brief.state === 'sent' ? 'send.again' : 'send.button')}
        </Button>
      )}
      {sending && <SendDialog brief={brief} onClose={() => setSending(false)} />}
    </>
  );
}
