import { useCallback, useEffect, useState } from 'react';

export interface Devices {
  cameras: MediaDeviceInfo[];
  microphones: MediaDeviceInfo[];
  speakers: MediaDeviceInfo[];
}

const none: Devices = { cameras: [], microphones: [], speakers: [] };

/** What is plugged in. Names are known only after the person has allowed a device; ask again then. */
export function useDevices() {
  const [devices, setDevices] = useState(none);
  const refresh = useCallback(async () => {
    const all = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    const of = (kind: MediaDeviceKind) => all.filter((device) => device.kind === kind && device.deviceId !== '');
    setDevices({ cameras: of('videoinput'), microphones: of('audioinput'), speakers: of('audiooutput') });
  }, []);
  useEffect(() => {
    void refresh();
    navigator.mediaDevices?.addEventListener('devicechange', refresh);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', refresh);
  }, [refresh]);
  return { devices, refresh };
}

/** Which words explain that a device could not be opened. */
export function deviceFault(error: unknown): 'denied' | 'missing' | 'busy' | 'insecure' {
  if (!navigator.mediaDevices) return 'insecure';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  return 'busy';
}
