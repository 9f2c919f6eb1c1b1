import { type RoomAccess, RoomClient } from 'room-client';

/** The smallest page around the room client: one tile for each picture, and the client within the test's reach. */

declare global {
  interface Window {
    /** Given by the test: what the api would answer. */
    askForAccess(): Promise<RoomAccess>;
    roomPage: object;
  }
}

const tiles = document.querySelector('#tiles') as HTMLElement;
const button = document.querySelector('#join') as HTMLButtonElement;
const room = new RoomClient(() => window.askForAccess());

let clickedAt = 0;
let shown: (ms: number) => void = () => {};
const joinTook = new Promise<number>((resolve) => {
  shown = resolve;
});

/** Frames of other people decoded so far, over all pictures. */
async function framesDecoded(): Promise<number> {
  let frames = 0;
  for (const { stats } of await room.getStats()) {
    for (const report of stats.values()) if (report.type === 'inbound-rtp') frames += report.framesDecoded ?? 0;
  }
  return frames;
}

/** Widths of the pictures as they arrive. */
async function frameWidths(): Promise<number[]> {
  const widths: number[] = [];
  for (const { stats } of await room.getStats()) {
    for (const report of stats.values())
      if (report.type === 'inbound-rtp' && report.frameWidth) widths.push(report.frameWidth);
  }
  return widths;
}

window.roomPage = { room, framesDecoded, frameWidths, joinTook };

function render(): void {
  const { remoteTracks, connection } = room.getSnapshot();
  document.body.dataset.connection = connection;
  for (const { producerId, track } of remoteTracks) {
    if (document.getElementById(producerId)) continue;
    const element = document.createElement(track.kind === 'video' ? 'video' : 'audio');
    Object.assign(element, { id: producerId, autoplay: true, muted: true, playsInline: true, width: 640 });
    element.srcObject = new MediaStream([track]);
    if (element instanceof HTMLVideoElement) {
      element.requestVideoFrameCallback(() => shown(performance.now() - clickedAt));
    }
    tiles.append(element);
  }
  const alive = new Set(remoteTracks.map(({ producerId }) => producerId));
  for (const element of [...tiles.children]) if (!alive.has(element.id)) element.remove();
}

room.subscribe(render);
button.addEventListener('click', () => {
  clickedAt = performance.now();
  void room.enter();
});
