import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { locales, type Me } from '#contracts';
import { zonesQuery } from '~/features/public/api';
import { useLanguage } from '~/shared/i18n/use-language';
import { recentSessionsQuery } from '~/shared/sessions/api';
import { formatDay, formatTime } from '~/shared/time/format';
import { furtherPlacesOf, navigationOf } from '../navigation';

interface PaletteEntry {
  to: string;
  label: string;
  kind: string;
  words: string[];
}

export function usePaletteEntries(me: Me | null): PaletteEntry[] {
  const { t, i18n } = useTranslation();
  const { locale, say } = useLanguage();
  const zones = useQuery(zonesQuery).data;
  const inBoth = useQuery({
    queryKey: ['palette-words'],
    queryFn: () => i18n.loadLanguages([...locales]).then(() => locales.map((language) => i18n.getFixedT(language))),
    staleTime: Infinity,
  }).data;
  const sessions = useQuery({ ...recentSessionsQuery, enabled: Boolean(me?.organisation) }).data;

  return useMemo(() => {
    const languages = inBoth ?? [t];
    const kind = me?.organisation?.kind;
    const pages = [...navigationOf(me), ...furtherPlacesOf(kind)].map(({ to, word }) => ({
      to,
      label: t(`nav.${word}`),
      kind: t('palette.page'),
      words: [...languages.map((inOne) => inOne(`nav.${word}`)), to.slice(1)],
    }));
    const ofZone = kind === 'zone' ? (['time-limits', 'green-channel', 'stage-plan'] as const) : [];
    const settings = (['security', 'members', 'organisation', ...ofZone] as const).map((name) => ({
      to: `/settings/${name}`,
      label: t(`settings.${name}`),
      kind: t('settings.label'),
      words: [...languages.map((inOne) => inOne(`settings.${name}`)), name],
    }));
    const zonePages = (zones?.items ?? []).map(({ data }) => ({
      to: `/zones/${data.slug}`,
      label: say(data.name),
      kind: t('kind.zone'),
      words: [data.name.zh, data.name.en, data.slug],
    }));
    const timeZone = me?.user.timeZone ?? 'UTC';
    const mine = (sessions?.items ?? []).map(({ data }) => ({
      to: `/sessions/${data.id}`,
      label: `${data.topic} · ${formatDay(data.startsAt, locale, timeZone)} ${formatTime(data.startsAt, locale, timeZone)}`,
      kind: t('nav.sessions'),
      words: [data.topic, data.zone.name.zh, data.zone.name.en, data.investor.name.zh, data.investor.name.en],
    }));
    return [...pages, ...mine, ...zonePages, ...settings];
  }, [me, zones, sessions, inBoth, t, say, locale]);
}
