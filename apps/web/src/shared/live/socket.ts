import type { Socket } from 'socket.io-client';
import { livePath, type News, type SocketAnswer } from '#contracts';

type Listener = (news: News) => void;

const listeners = new Map<string, Set<Listener>>();
let socket: Promise<Socket> | undefined;

async function connect(): Promise<Socket> {
  const { io } = await import('socket.io-client');
  const made = io({ path: livePath, transports: ['websocket', 'polling'], withCredentials: true });
  // The server forgets subscriptions with the connection.
  made.on('connect', () => {
    for (const topic of listeners.keys()) ask(made, 'subscribe', topic);
  });
  made.on('news', (news: News) => {
    for (const listener of listeners.get(news.topic) ?? []) listener(news);
  });
  return made;
}

function ask(to: Socket, what: 'subscribe' | 'unsubscribe', topic: string) {
  to.emit(what, { topic }, (_answer: SocketAnswer) => {});
}

/** News of a topic from now on; the answer ends it. */
export function listenTo(topic: string, listener: Listener): () => void {
  const others = listeners.get(topic);
  if (others) others.add(listener);
  else listeners.set(topic, new Set([listener]));
  socket ??= connect();
  void socket.then((live) => {
    if (!others && live.connected) ask(live, 'subscribe', topic);
  });
  return () => {
    const left = listeners.get(topic);
    left?.delete(listener);
    if (left?.size) return;
    listeners.delete(topic);
    void socket?.then((live) => live.connected && ask(live, 'unsubscribe', topic));
  };
}

/** The handshake carries the cookie, so another person needs another connection. */
export function reconnectLive() {
  void socket?.then((live) => {
    live.disconnect();
    live.connect();
  });
}
