import { type MediaHandshake, reconnectGraceMs, type Welcome } from '#contracts';
import { codeOf, SignalError } from './refusal';
import type { AccessProvider, RoomAccess, RoomConnection } from './room-state';
import { type Notification, Signal } from './signal';

export interface ConnectionListener {
  state(state: RoomConnection): void;
  /** Every time a connection stands; `resumed`: the old place was still there. */
  welcome(welcome: Welcome, access: RoomAccess): Promise<void>;
  notification(notification: Notification): void;
  failed(code: string): void;
}

const pauses = [100, 300, 600, 1000, 1500, 2000];
const askApiAfterMs = 1_500;
/** Nothing is wrong for good: a worker is being built, a node has just gone, the network is away. */
const passing: ReadonlySet<string> = new Set([
  'room.not-ready',
  'media.not-ready',
  'media.token-used',
  'media.unknown-key',
  'media.failed',
  'network',
]);

/** Keeps one signal to a media node alive: by the reconnect key while the place is kept, else by a fresh token. */
export class Connection {
  private signal?: Signal;
  private access?: RoomAccess;
  private reconnectKey?: string;
  private over = false;
  private entering?: Promise<void>;

  constructor(
    private readonly provide: AccessProvider,
    private readonly listener: ConnectionListener,
  ) {}

  get current(): Signal | undefined {
    return this.signal?.connected ? this.signal : undefined;
  }

  /** Resolves when the first welcome has been dealt with; rejects when there is no hope. */
  open(): Promise<void> {
    this.over = false;
    return this.current && !this.entering ? Promise.resolve() : this.enter('connecting');
  }

  /** The node lets the room go: enter again, wherever the api says. */
  moved(): void {
    this.reconnectKey = undefined;
    this.signal?.close();
    this.recover();
  }

  close(): void {
    this.over = true;
    this.signal?.close();
  }

  private recover(): void {
    // Its failure is told to the listener.
    if (!this.over) this.enter('reconnecting').catch(() => {});
  }

  /** Never twice at a time. */
  private enter(state: RoomConnection): Promise<void> {
    this.entering ??= this.tryUntilIn(state).finally(() => {
      this.entering = undefined;
    });
    return this.entering;
  }

  private async tryUntilIn(state: RoomConnection): Promise<void> {
    const lostAt = Date.now();
    this.listener.state(state);
    for (let attempt = 0; !this.over; attempt++) {
      try {
        await this.attempt(lostAt);
        return;
      } catch (error) {
        const code = codeOf(error);
        if (code === 'media.unknown-key') this.reconnectKey = undefined;
        if (!passing.has(code)) {
          this.over = true;
          this.listener.failed(code);
          throw error;
        }
        if (code.endsWith('.not-ready')) this.listener.state('waiting-for-worker');
        await sleep(pauses[Math.min(attempt, pauses.length - 1)] ?? 0);
      }
    }
  }

  private async attempt(lostAt: number): Promise<void> {
    const { access, reconnectKey } = this;
    if (access && reconnectKey && Date.now() - lostAt < reconnectGraceMs) {
      try {
        return await this.connect(access, { reconnectKey });
      } catch (error) {
        // The node itself may be gone; then the api knows another one.
        if (codeOf(error) !== 'media.unknown-key' && Date.now() - lostAt < askApiAfterMs) throw error;
      }
    }
    this.access = await this.provide();
    await this.connect(this.access, { token: this.access.token });
  }

  private async connect(access: RoomAccess, handshake: MediaHandshake): Promise<void> {
    this.signal?.close();
    const signal: Signal = await Signal.open(access.url, handshake, {
      notification: (notification) => this.listener.notification(notification),
      lost: () => {
        if (this.signal === signal && !this.entering) this.recover();
      },
    });
    if (this.over) {
      signal.close();
      return;
    }
    this.signal = signal;
    this.reconnectKey = signal.welcome.reconnectKey;
    await this.listener.welcome(signal.welcome, access);
    if (!signal.connected && !this.over) throw new SignalError('network');
    this.listener.state('connected');
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
