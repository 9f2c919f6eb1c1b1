import { queryOptions } from '@tanstack/react-query';
import { api } from '~/shared/api/http';

export interface MailSummary {
  id: string;
  recipient: string;
  subject: string;
  createdAt: string;
}

export interface Mail extends MailSummary {
  html: string;
  text: string;
  /** The calendar file that goes with it. */
  calendar: string | null;
}

export const mailsQuery = queryOptions({
  queryKey: ['mails'],
  queryFn: ({ signal }) => api.get<{ items: MailSummary[] }>('/mails', undefined, signal),
  refetchInterval: 5_000,
  retry: false,
});

export const mailQuery = (id: string) =>
  queryOptions({ queryKey: ['mails', id], queryFn: ({ signal }) => api.get<Mail>(`/mails/${id}`, undefined, signal) });
