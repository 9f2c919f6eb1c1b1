import { useEffect, useState } from 'react';

/** Loudness of a microphone from 0 to 1, a few times a second. */
export function useLevel(track: MediaStreamTrack | undefined) {
  const [level, setLevel] = useState(0);
  useEffect(() => {
    if (!track) return;
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 512;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = window.setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const power = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
      setLevel(Math.min(1, power * 6));
    }, 120);
    return () => {
      window.clearInterval(timer);
      setLevel(0);
      void context.close();
    };
  }, [track]);
  return level;
}
