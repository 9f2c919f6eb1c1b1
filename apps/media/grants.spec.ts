import type { MediaVerb, RoomGrants } from '#contracts';
import { mayOpenTransport, mayProduce, mayPublish, mayRequest } from './grants.js';

const grants = (wished: Partial<RoomGrants> = {}): RoomGrants => ({
  publish: ['audio', 'video', 'screen'],
  subscribe: true,
  moderate: false,
  hidden: false,
  recorder: false,
  ...wished,
});

describe('grants', () => {
  it.each<MediaVerb>(['muteParticipant', 'removeParticipant', 'endRoom'])('%s is for moderators', (verb) => {
    expect(mayRequest(grants(), verb)).toBe(false);
    expect(mayRequest(grants({ moderate: true }), verb)).toBe(true);
  });

  it.each<MediaVerb>(['resumeConsumer', 'pauseConsumer', 'setConsumerPreferredLayers'])(
    '%s needs the grant to subscribe',
    (verb) => {
      expect(mayRequest(grants({ subscribe: false }), verb)).toBe(false);
      expect(mayRequest(grants(), verb)).toBe(true);
    },
  );

  it('lets nobody produce without a source, and no hidden one at all', () => {
    expect(mayRequest(grants({ publish: [] }), 'produce')).toBe(false);
    expect(mayRequest(grants({ hidden: true }), 'produce')).toBe(false);
    expect(mayPublish(grants({ hidden: true }))).toBe(false);
    expect(mayOpenTransport(grants({ hidden: true }), 'send')).toBe(false);
    expect(mayOpenTransport(grants({ publish: [] }), 'send')).toBe(false);
    expect(mayOpenTransport(grants({ subscribe: false }), 'recv')).toBe(false);
  });

  it('ties a source to its kind', () => {
    expect(mayProduce(grants(), 'audio', 'audio')).toBe(true);
    expect(mayProduce(grants(), 'audio', 'video')).toBe(false);
    expect(mayProduce(grants(), 'video', 'audio')).toBe(false);
    expect(mayProduce(grants(), 'screen', 'video')).toBe(true);
    expect(mayProduce(grants(), 'screen', 'audio')).toBe(true);
    expect(mayProduce(grants({ publish: ['audio'] }), 'video', 'video')).toBe(false);
    expect(mayProduce(grants({ publish: ['audio', 'video'] }), 'screen', 'video')).toBe(false);
  });
});
