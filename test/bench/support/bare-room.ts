import { createServer } from 'node:http';
import { createWorker } from 'mediasoup';
import type { Consumer, DtlsParameters, MediaKind, Producer, RtpCapabilities, RtpParameters } from 'mediasoup/types';
import { Server } from 'socket.io';

/**
 * The peer of bench:join: mediasoup and a socket, one room, no rules. Same codecs, same single port, same bitrates as
 * the product's media node. Argument: the page's origin.
 */
const [origin] = process.argv.slice(2);
const worker = await createWorker({ logLevel: 'warn' });
const router = await worker.createRouter({
  mediaCodecs: [
    { kind: 'audio', mimeType: 'audio/opus', clockRate: 48_000, channels: 2 },
    { kind: 'video', mimeType: 'video/VP8', clockRate: 90_000 },
  ],
});
const ip = '127.0.0.1';
const webRtcServer = await worker.createWebRtcServer({
  listenInfos: [
    { protocol: 'udp', ip },
    { protocol: 'tcp', ip },
  ],
});
const producers = new Set<Producer>();

const http = createServer();
const io = new Server(http, { transports: ['websocket'], cors: { origin } });
io.on('connection', (socket) => {
  const transports = new Map<string, Awaited<ReturnType<typeof router.createWebRtcTransport>>>();
  const consumers = new Map<string, Consumer>();
  const transport = (direction: string) => {
    const found = transports.get(direction);
    if (!found) throw new Error(`no transport to ${direction}`);
    return found;
  };
  socket.on('routerRtpCapabilities', (_data, answer) => answer(router.rtpCapabilities));
  socket.on('createTransport', async ({ direction }: { direction: string }, answer) => {
    const created = await router.createWebRtcTransport({
      webRtcServer,
      preferUdp: true,
      initialAvailableOutgoingBitrate: 1_500_000,
    });
    transports.set(direction, created);
    const { id, iceParameters, iceCandidates, dtlsParameters } = created;
    answer({ id, iceParameters, iceCandidates, dtlsParameters });
  });
  socket.on('connectTransport', async (data: { direction: string; dtlsParameters: DtlsParameters }, answer) => {
    await transport(data.direction).connect({ dtlsParameters: data.dtlsParameters });
    answer({});
  });
  socket.on('produce', async (data: { kind: MediaKind; rtpParameters: RtpParameters }, answer) => {
    const producer = await transport('send').produce(data);
    producers.add(producer);
    producer.observer.once('close', () => producers.delete(producer));
    answer({ id: producer.id });
  });
  socket.on('consumeAll', async ({ rtpCapabilities }: { rtpCapabilities: RtpCapabilities }, answer) => {
    const made = await Promise.all(
      [...producers].map((producer) =>
        transport('recv').consume({ producerId: producer.id, rtpCapabilities, paused: true }),
      ),
    );
    for (const consumer of made) consumers.set(consumer.id, consumer);
    answer(made.map(({ id, producerId, kind, rtpParameters }) => ({ id, producerId, kind, rtpParameters })));
  });
  socket.on('resume', async ({ consumerId }: { consumerId: string }, answer) => {
    await consumers.get(consumerId)?.resume();
    answer({});
  });
  socket.on('disconnect', () => {
    for (const one of transports.values()) one.close();
  });
});

await new Promise<void>((resolve) => http.listen(0, ip, resolve));
const address = http.address();
process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
