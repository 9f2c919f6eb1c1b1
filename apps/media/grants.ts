import type { MediaKind, MediaVerb, PublishSource, RoomGrants } from '#contracts';

/** Who may do what in a room. Pure; every request passes here before anything else happens. */

const moderatorVerbs: ReadonlySet<MediaVerb> = new Set(['muteParticipant', 'removeParticipant', 'endRoom']);

const consumerVerbs: ReadonlySet<MediaVerb> = new Set([
  'pauseConsumer',
  'resumeConsumer',
  'setConsumerPreferredLayers',
]);

export function mayRequest(grants: RoomGrants, verb: MediaVerb): boolean {
  if (moderatorVerbs.has(verb)) return grants.moderate;
  if (consumerVerbs.has(verb)) return grants.subscribe;
  if (verb === 'produce') return mayPublish(grants);
  return true;
}

export function mayPublish(grants: RoomGrants): boolean {
  return !grants.hidden && grants.publish.length > 0;
}

/** A microphone sends sound and a camera pictures; a shared screen may send both. */
export function mayProduce(grants: RoomGrants, source: PublishSource, kind: MediaKind): boolean {
  if (!mayPublish(grants) || !grants.publish.includes(source)) return false;
  return source === 'screen' || source === kind;
}

export function mayOpenTransport(grants: RoomGrants, direction: 'send' | 'recv'): boolean {
  return direction === 'send' ? mayPublish(grants) : grants.subscribe;
}
