import { useEffect, useRef } from 'react';

interface VideoProps {
  track: MediaStreamTrack;
  label: string;
  mirrored?: boolean;
  contain?: boolean;
  className?: string;
  /** Told how wide the picture is on the screen, so that only what can be seen is sent. */
  onWidth?: (width: number) => void;
}

export function VideoView({ track, label, mirrored, contain, className, onWidth }: VideoProps) {
  const element = useRef<HTMLVideoElement>(null);
  const report = useRef(onWidth);
  useEffect(() => {
    report.current = onWidth;
  });
  useEffect(() => {
    const video = element.current;
    if (!video) return;
    video.srcObject = new MediaStream([track]);
    return () => {
      video.srcObject = null;
    };
  }, [track]);
  useEffect(() => {
    const video = element.current;
    if (!video) return;
    const observer = new ResizeObserver(() => report.current?.(document.hidden ? 0 : video.clientWidth));
    observer.observe(video);
    const hide = () => report.current?.(document.hidden ? 0 : video.clientWidth);
    document.addEventListener('visibilitychange', hide);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', hide);
      report.current?.(0);
    };
  }, []);
  return (
    <video
      ref={element}
      autoPlay
      playsInline
      muted
      aria-label={label}
      className={className}
      style={{ transform: mirrored ? 'scaleX(-1)' : undefined, objectFit: contain ? 'contain' : 'cover' }}
    />
  );
}

/** Plays what others say; has no face on the page. */
export function AudioView({ track, speaker }: { track: MediaStreamTrack; speaker: string | undefined }) {
  const element = useRef<HTMLAudioElement>(undefined);
  useEffect(() => {
    const audio = new Audio();
    audio.srcObject = new MediaStream([track]);
    element.current = audio;
    // A page that was reloaded may have to wait for the first click before it is allowed to sound.
    const play = () => void audio.play().catch(() => window.addEventListener('pointerdown', play, { once: true }));
    play();
    return () => {
      window.removeEventListener('pointerdown', play);
      audio.srcObject = null;
    };
  }, [track]);
  useEffect(() => {
    const audio = element.current;
    if (speaker && audio && 'setSinkId' in audio) void audio.setSinkId(speaker).catch(() => {});
  }, [speaker]);
  return null;
}
