import type { Offering } from '~/shared/sessions/types';
import type { OfferingEntries } from './api';

export const freshEntries = (timeZone: string): OfferingEntries => ({
  slug: '',
  title: { zh: '', en: '' },
  description: { zh: '', en: '' },
  timeZone,
  durationMinutes: 45,
  stepMinutes: 30,
  bufferBeforeMinutes: 0,
  bufferAfterMinutes: 15,
  minimumNoticeMinutes: 1440,
  windowDays: 60,
  languages: ['zh-CN', 'en'],
  published: false,
  hostIds: [],
});

export const entriesOf = ({ id: _id, zone: _zone, version: _version, hosts, ...rest }: Offering): OfferingEntries => ({
  slug: rest.slug,
  title: rest.title,
  description: rest.description,
  timeZone: rest.timeZone,
  durationMinutes: rest.durationMinutes,
  stepMinutes: rest.stepMinutes,
  bufferBeforeMinutes: rest.bufferBeforeMinutes,
  bufferAfterMinutes: rest.bufferAfterMinutes,
  minimumNoticeMinutes: rest.minimumNoticeMinutes,
  windowDays: rest.windowDays,
  languages: rest.languages,
  published: rest.published,
  hostIds: hosts.map((host) => host.id),
});

/** Part of the address, from the English title. */
export const slugOf = (title: string) =>
  title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
