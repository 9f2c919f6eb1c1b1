import { SoundOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Two soft tones through the chosen speaker. */
async function chime(speaker: string | undefined) {
  const context = new AudioContext();
  const out = context.createMediaStreamDestination();
  const gain = context.createGain();
  gain.connect(out);
  [523, 784].forEach((frequency, index) => {
    const tone = context.createOscillator();
    const from = context.currentTime + index * 0.25;
    tone.frequency.value = frequency;
    tone.connect(gain);
    tone.start(from);
    tone.stop(from + 0.22);
  });
  gain.gain.value = 0.2;
  const audio = new Audio();
  audio.srcObject = out.stream;
  if (speaker && 'setSinkId' in audio) await audio.setSinkId(speaker);
  await audio.play();
  await new Promise((resolve) => window.setTimeout(resolve, 700));
  audio.srcObject = null;
  await context.close();
}

export function SpeakerTest({ speaker }: { speaker: string | undefined }) {
  const { t } = useTranslation('room');
  const [playing, setPlaying] = useState(false);
  const test = async () => {
    setPlaying(true);
    await chime(speaker).catch(() => {});
    setPlaying(false);
  };
  return (
    <Button icon={<SoundOutlined />} disabled={playing} onClick={() => void test()}>
      {t('check.sound')}
    </Button>
  );
}
