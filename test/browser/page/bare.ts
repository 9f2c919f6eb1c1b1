import { Device } from 'mediasoup-client';
import type { ConsumerOptions, RtpCapabilities, Transport, TransportOptions } from 'mediasoup-client/types';
import { cameraEncodings, cameraSize } from 'room-client';
import { io } from 'socket.io-client';

/**
 * The peer of bench:join: mediasoup as its documentation shows it, without tokens, grants, state or recovery. The
 * socket is open and the camera captured before the click, as with the product; the rest follows the click.
 */
const socket = io(new URLSearchParams(location.search).get('server') ?? '', { transports: ['websocket'] });
const ask = <T>(verb: string, data: object = {}): Promise<T> => socket.emitWithAck(verb, data);
const camera = navigator.mediaDevices.getUserMedia({ video: cameraSize, audio: true });

let shown: (ms: number) => void = () => {};
const joinTook = new Promise<number>((resolve) => {
  shown = resolve;
});

async function openTransport(device: Device, direction: 'send' | 'recv'): Promise<Transport> {
  const options = await ask<TransportOptions>('createTransport', { direction });
  const transport = direction === 'send' ? device.createSendTransport(options) : device.createRecvTransport(options);
  transport.on('connect', ({ dtlsParameters }, done, fail) => {
    ask('connectTransport', { direction, dtlsParameters }).then(done, fail);
  });
  transport.on('produce', ({ kind, rtpParameters }, done, fail) => {
    ask<{ id: string }>('produce', { kind, rtpParameters }).then(done, fail);
  });
  return transport;
}

async function join(): Promise<void> {
  const clickedAt = performance.now();
  const device = await Device.factory();
  await device.load({ routerRtpCapabilities: await ask<RtpCapabilities>('routerRtpCapabilities') });
  const [send, recv] = await Promise.all([openTransport(device, 'send'), openTransport(device, 'recv')]);

  const offered = await ask<ConsumerOptions[]>('consumeAll', { rtpCapabilities: device.recvRtpCapabilities });
  await Promise.all(
    offered.map(async (options) => {
      const consumer = await recv.consume(options);
      const element = document.createElement(consumer.kind);
      Object.assign(element, { autoplay: true, muted: true, playsInline: true, width: 640 });
      element.srcObject = new MediaStream([consumer.track]);
      if (element instanceof HTMLVideoElement) {
        element.requestVideoFrameCallback(() => shown(performance.now() - clickedAt));
      }
      document.querySelector('#tiles')?.append(element);
      await ask('resume', { consumerId: consumer.id });
    }),
  );

  for (const track of (await camera).getTracks()) {
    await send.produce({ track, ...(track.kind === 'video' && { encodings: cameraEncodings }) });
  }
  document.body.dataset.connection = 'connected';
}

document.querySelector('#join')?.addEventListener('click', () => void join());
const ready = Promise.all([camera, new Promise<void>((resolve) => socket.once('connect', resolve))]);
Object.assign(window, { barePage: { joinTook, ready } });
