import { useCallback, useState } from 'react';
import type { RoomClient, RoomSnapshot } from './media';
import { deviceFault } from './use-devices';

export type DeviceFault = ReturnType<typeof deviceFault>;

/** Switches of the own camera, microphone and screen, with what went wrong when one could not be opened. */
export function useLocalMedia(client: RoomClient | undefined, snapshot: RoomSnapshot, onOpened: () => void) {
  const [faults, setFaults] = useState<{ audio?: DeviceFault; video?: DeviceFault }>({});
  const find = (source: 'audio' | 'video' | 'screen') => snapshot.localTracks.find((local) => local.source === source);
  const audio = find('audio');
  const camera = find('video');
  const screen = snapshot.localTracks.find(({ source, track }) => source === 'screen' && track.kind === 'video');

  const attempt = useCallback(
    async (source: 'audio' | 'video', work: () => Promise<void> | undefined) => {
      try {
        await work();
        setFaults((before) => ({ ...before, [source]: undefined }));
        onOpened();
      } catch (error) {
        setFaults((before) => ({ ...before, [source]: deviceFault(error) }));
      }
    },
    [onOpened],
  );
  const setCamera = useCallback(
    (on: boolean, deviceId?: string) => attempt('video', () => client?.setCamera(on, deviceId)),
    [attempt, client],
  );
  const setMicrophone = useCallback(
    (on: boolean, deviceId?: string) => attempt('audio', () => client?.setMicrophone(on, deviceId)),
    [attempt, client],
  );
  /** Choosing nothing in the browser's own window is not an error. */
  const setScreen = useCallback((on: boolean) => client?.shareScreen(on).catch(() => {}), [client]);

  return {
    faults,
    microphone: audio,
    camera,
    screen,
    microphoneOn: Boolean(audio && !audio.paused),
    cameraOn: Boolean(camera && !camera.paused),
    screenOn: Boolean(screen),
    setCamera,
    setMicrophone,
    setScreen,
  };
}

export type LocalMedia = ReturnType<typeof useLocalMedia>;
