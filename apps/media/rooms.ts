import type { Logger } from 'pino';
import type { MediaControl } from '#contracts';
import type { Facts } from './facts.js';
import type { MediaCounts } from './metrics.js';
import { Room } from './room.js';
import type { WorkerPool } from './worker-pool.js';

/** All rooms of this node. */
export class Rooms {
  private readonly byName = new Map<string, Room>();

  constructor(
    private readonly pool: WorkerPool,
    private readonly facts: Facts,
    private readonly log: Logger,
    private readonly onClosed: (name: string) => void,
  ) {
    pool.on('died', (slot) => {
      for (const room of this.byName.values()) room.stage.workerDied(slot);
    });
  }

  names(): string[] {
    return [...this.byName.keys()];
  }

  find(name: string): Room | undefined {
    return this.byName.get(name);
  }

  obtain(name: string): Room {
    const known = this.byName.get(name);
    if (known) return known;
    const room = new Room(name, {
      pool: this.pool,
      log: this.log.child({ room: name }),
      record: (fact) => this.facts.record({ ...fact, room: name }),
      closed: (closed) => {
        if (this.byName.get(name) === closed) this.byName.delete(name);
        this.onClosed(name);
      },
    });
    this.byName.set(name, room);
    return room;
  }

  findByKey(reconnectKey: string) {
    for (const room of this.byName.values()) {
      const peer = room.findByKey(reconnectKey);
      if (peer) return { room, peer };
    }
    return undefined;
  }

  /** What api and worker ask for; a room held elsewhere is none of our business. */
  control(message: MediaControl): void {
    const room = this.byName.get(message.room);
    if (!room) return;
    if (message.action === 'close') room.close('ended');
    else if (message.action === 'remove') room.remove(message.identity);
    else room.updateGrants(message.identity, message.grants);
  }

  closeAll(): void {
    for (const room of [...this.byName.values()]) room.close('moved');
  }

  count(): MediaCounts {
    const peers = [...this.byName.values()].flatMap((room) => room.everybody());
    const sum = (of: (peer: (typeof peers)[number]) => number) => peers.reduce((total, peer) => total + of(peer), 0);
    return {
      rooms: this.byName.size,
      peers: peers.length,
      transports: sum((peer) => Number(peer.send !== undefined) + Number(peer.recv !== undefined)),
      producers: sum((peer) => peer.producers.size),
      consumers: sum((peer) => peer.consumers.size),
    };
  }
}
