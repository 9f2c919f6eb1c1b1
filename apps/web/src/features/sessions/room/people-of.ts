import type { TilePerson } from './components/Tile';
import type { RoomClient, RoomSnapshot } from './media';

/** Everybody in the room as tiles: the others first, oneself last. */
export function peopleOf(snapshot: RoomSnapshot, client: RoomClient, ownName: string): TilePerson[] {
  const others = snapshot.participants
    .filter(({ identity }) => identity !== snapshot.identity)
    .map((participant): TilePerson => {
      const of = (source: 'audio' | 'video') =>
        snapshot.remoteTracks.find((remote) => remote.identity === participant.identity && remote.source === source);
      const audio = of('audio');
      const video = of('video');
      return {
        ...participant,
        self: false,
        handRaised: participant.displayState.handRaised,
        muted: !audio || audio.paused,
        speaking: snapshot.activeSpeaker === participant.identity,
        video:
          video && !video.paused
            ? { track: video.track, onWidth: (width) => client.setVisible(video.producerId, width) }
            : undefined,
      };
    });
  const own = (source: 'audio' | 'video') => snapshot.localTracks.find((local) => local.source === source);
  const camera = own('video');
  const microphone = own('audio');
  return [
    ...others,
    {
      identity: snapshot.identity ?? 'self',
      name: ownName,
      self: true,
      moderator: snapshot.grants?.moderate ?? false,
      connected: true,
      handRaised: snapshot.handRaised,
      muted: !microphone || microphone.paused,
      speaking: snapshot.activeSpeaker === snapshot.identity,
      video: camera && !camera.paused ? { track: camera.track } : undefined,
    },
  ];
}

/** The screen somebody shows, if any: the others' before the own. */
export function screenOf(snapshot: RoomSnapshot) {
  const remote = snapshot.remoteTracks.find(({ source, track }) => source === 'screen' && track.kind === 'video');
  if (remote) {
    const by = snapshot.participants.find(({ identity }) => identity === remote.identity)?.name ?? '';
    return { track: remote.track, by, producerId: remote.producerId, own: false };
  }
  const local = snapshot.localTracks.find(({ source, track }) => source === 'screen' && track.kind === 'video');
  return local ? { track: local.track, by: '', producerId: undefined, own: true } : undefined;
}
