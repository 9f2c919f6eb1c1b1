import type { JSHandle, Page } from 'playwright-core';

/** What test/browser/page puts within reach, as far as the tests use it. */
export interface RoomPage {
  room: {
    prepare(): Promise<void>;
    enter(): Promise<void>;
    leave(): Promise<void>;
    end(): Promise<void>;
    setCamera(on: boolean): Promise<void>;
    setMicrophone(on: boolean): Promise<void>;
    setVisible(producerId: string, widthPx: number): void;
    mute(identity: string, source: string): Promise<void>;
    remove(identity: string): Promise<void>;
    getSnapshot(): {
      connection: string;
      joined: boolean;
      closedBecause: string | null;
      participants: { identity: string; name: string; connected: boolean }[];
      remoteTracks: { producerId: string; identity: string; source: string; paused: boolean }[];
      localTracks: { source: string; paused: boolean }[];
    };
  };
  framesDecoded(): Promise<number>;
  frameWidths(): Promise<number[]>;
  /** Milliseconds from the click on Join to the first decoded frame of somebody else. */
  joinTook: Promise<number>;
}

/** Runs a function in the page, on its room. */
export async function inRoom<T>(tab: Page, work: (page: RoomPage) => T | Promise<T>): Promise<T> {
  const handle = (await tab.evaluateHandle('window.roomPage')) as JSHandle<RoomPage>;
  try {
    return (await handle.evaluate(work as (page: RoomPage) => unknown)) as T;
  } finally {
    await handle.dispose();
  }
}

/** Waits until the room in the page is as wished; says what was waited for when it does not come. */
export async function untilRoom(
  tab: Page,
  what: string,
  wish: (page: RoomPage) => boolean | Promise<boolean>,
  timeoutMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await inRoom(tab, wish))) {
    if (Date.now() > deadline) {
      const state = await inRoom(tab, ({ room }) => JSON.stringify(room.getSnapshot()));
      throw new Error(`${what}: not within ${timeoutMs} ms; the room is ${state}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
