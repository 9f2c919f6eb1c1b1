import { useCallback, useEffect, useRef, useState } from 'react';

/** What browsers record into; the server takes each of these. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];
const bitsPerSecond = 32_000;

export const canRecord = () =>
  typeof MediaRecorder !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function';

interface Recording {
  recorder: MediaRecorder;
  stream: MediaStream;
  startedAt: number;
}

/**
 * A voice note by the microphone of the device.
 * @param longest in seconds; there it stops by itself
 * @param onRecorded gets what was said
 */
export function useRecorder(longest: number, onRecorded: (sound: Blob) => void) {
  const [state, setState] = useState<'idle' | 'asking' | 'recording' | 'refused'>('idle');
  const [seconds, setSeconds] = useState(0);
  const current = useRef<Recording>(undefined);
  const gone = useRef(false);
  const take = useRef(onRecorded);
  take.current = onRecorded;

  const stop = useCallback(() => {
    if (current.current?.recorder.state === 'recording') current.current.recorder.stop();
  }, []);

  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      for (const track of current.current?.stream.getTracks() ?? []) track.stop();
    };
  }, []);

  useEffect(() => {
    if (state !== 'recording') return;
    const timer = setInterval(() => {
      const passed = (Date.now() - (current.current?.startedAt ?? 0)) / 1000;
      setSeconds(Math.min(passed, longest));
      if (passed >= longest) stop();
    }, 200);
    return () => clearInterval(timer);
  }, [state, longest, stop]);

  const start = useCallback(async () => {
    setState('asking');
    setSeconds(0);
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (gone.current) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const recorder = new MediaRecorder(stream, { mimeType, audioBitsPerSecond: bitsPerSecond });
      const pieces: Blob[] = [];
      recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
      recorder.addEventListener('stop', () => {
        for (const track of stream.getTracks()) track.stop();
        if (gone.current) return;
        setState('idle');
        const sound = new Blob(pieces, { type: recorder.mimeType });
        if (sound.size > 0) take.current(sound);
      });
      current.current = { recorder, stream, startedAt: Date.now() };
      recorder.start(1000);
      setState('recording');
    } catch {
      if (!gone.current) setState('refused');
    }
  }, []);
  return { state, seconds, start, stop };
}
