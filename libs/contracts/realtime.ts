/** Path of the socket.io endpoint that carries news. */
export const livePath = '/api/live';

/** Topics a browser may ask for; the server decides who may hear them. */
export const topicKinds = ['user', 'organisation', 'session', 'offering', 'project', 'issue', 'meeting'] as const;
export type TopicKind = (typeof topicKinds)[number];
export type Topic = `${TopicKind}:${string}`;

/** News says that something changed; the browser fetches the new state over HTTP. */
export const newsEvents = [
  'notification.created',
  'session.changed',
  'offering.slots-changed',
  'offering.changed',
  'organisation.changed',
  'project.changed',
  'issue.changed',
  'meeting.changed',
  'import.changed',
] as const;
export type NewsEvent = (typeof newsEvents)[number];

export interface News {
  topic: string;
  event: NewsEvent;
  payload: Record<string, string | number | boolean | null>;
}

/** What the browser may send. Anything else disconnects the sender. */
export const clientEvents = ['subscribe', 'unsubscribe'] as const;
export type ClientEvent = (typeof clientEvents)[number];

export type SocketAnswer = { ok: true } | { error: { code: string } };
