import { useEffect, useRef } from 'react';
import type { News, Topic } from '#contracts';
import { listenTo } from './socket';

export function useTopic(topic: Topic | undefined, heard: (news: News) => void) {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => {
    if (!topic) return;
    return listenTo(topic, (news) => latest.current(news));
  }, [topic]);
}
