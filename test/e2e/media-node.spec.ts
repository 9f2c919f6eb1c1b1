import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SignJWT } from 'jose';
import { mediaKeys, type RoomGrants } from '#contracts';
import { startChild } from '#stack/child';
import { inRoot } from '#stack/paths';
import { freePort } from '#stack/ports';
import { waitFor } from '#stack/wait';
import { type MediaStack, signToken, startMedia } from '../support/media.js';
import { connectMedia, type MediaSocket, opus, rtpCapabilities } from '../support/media-socket.js';

const origin = 'https://zone.example';
const garbage = [
  { codecs: [{ mimeType: 'audio/opus', payloadType: 111, clockRate: 8_000 }], encodings: [{ ssrc: 1 }] },
  { codecs: [{ mimeType: 'video/H265', payloadType: 111, clockRate: 90_000 }], encodings: [{ ssrc: 1 }] },
  { ...opus(7), encodings: [{ ssrc: 7 }, { ssrc: 7 }, { ssrc: 7 }] },
  { ...opus(7), encodings: [{ rid: 'a' }, { rid: 'a' }] },
  { ...opus(7), encodings: [{}] },
  { ...opus(7), codecs: [{ mimeType: 'audio/rtx', payloadType: 0, clockRate: 48_000, parameters: { apt: 127 } }] },
  { ...opus(7), codecs: [{ ...opus(7).codecs[0], parameters: { useinbandfec: 1e308, minptime: -1 } }] },
  {
    ...opus(7),
    headerExtensions: [
      { uri: 'urn:nonsense', id: 255 },
      { uri: 'urn:nonsense', id: 255 },
    ],
  },
  { ...opus(7), mid: '\u0000' },
  { encodings: [] },
  {},
  [],
  null,
  'v=0',
];

describe('a media node, spoken to by whoever wishes it ill', () => {
  let media: MediaStack;
  const sockets: MediaSocket[] = [];

  beforeAll(async () => {
    media = await startMedia(origin);
  }, 120_000);

  afterAll(() => media?.stop(), 30_000);

  afterEach(() => {
    for (const { socket } of sockets.splice(0)) socket.disconnect();
  });

  async function enter(room: string, identity: string, grants: Partial<RoomGrants> = {}): Promise<MediaSocket> {
    const entered = await connectMedia(media.url, origin, { token: await media.token({ room, identity, grants }) });
    sockets.push(entered);
    return entered;
  }

  async function join(room: string, identity: string, grants: Partial<RoomGrants> = {}): Promise<MediaSocket> {
    const joined = await enter(room, identity, grants);
    expect(await joined.request('join', { rtpCapabilities })).toHaveProperty('ok');
    return joined;
  }

  const produce = (by: MediaSocket, ssrc: number, transportId = by.welcome.media?.send?.id) =>
    by.request('produce', { transportId, kind: 'audio', source: 'audio', rtpParameters: opus(ssrc) });

  const refusal = (auth: Record<string, unknown>, from = origin) =>
    connectMedia(media.url, from, auth).then(
      (entered) => {
        sockets.push(entered);
        return 'let in';
      },
      (error: Error) => error.message,
    );

  it('takes a token once, and nothing that only looks like one', async () => {
    const token = await media.token({ room: 'session:a', identity: 'anna' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal({ token })));
    expect(answers.filter((answer) => answer === 'let in')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'media.token-used')).toHaveLength(19);

    const foreign = await signToken({ room: 'session:a', identity: 'anna' }, new TextEncoder().encode('x'.repeat(40)));
    const login = await new SignJWT({ sub: 'anna' })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .sign(media.secret);
    for (const auth of [{ token: foreign }, { token: login }, { token: ['a'] }, {}, { token, reconnectKey: 'x' }]) {
      expect(await refusal(auth)).toBe('media.token-invalid');
    }
    expect(await refusal({ reconnectKey: 'guessed' })).toBe('media.unknown-key');
    const refused = (await media.facts()).filter(({ kind }) => kind === 'refused');
    expect(refused).toContainEqual(
      expect.objectContaining({ room: 'session:a', identity: 'anna', detail: { code: 'media.token-used' } }),
    );
  });

  it('refuses a handshake from a foreign page, or from none', async () => {
    const token = await media.token({ room: 'session:a', identity: 'anna' });
    for (const from of ['https://evil.example', 'https://zone.example.evil.example', 'null', '']) {
      expect(await refusal({ token }, from)).not.toBe('let in');
    }
    expect(await refusal({ token })).toBe('let in');
  });

  it('shows nothing before joining, and does nothing for one who has not', async () => {
    const anna = await join('session:b', 'anna');
    const { ok } = await produce(anna, 1111);
    const guest = await enter('session:b', 'guest');
    expect(guest.welcome).not.toHaveProperty('state');
    expect(JSON.stringify(guest.welcome)).not.toContain('anna');
    for (const [verb, data] of [
      [
        'produce',
        { transportId: guest.welcome.media?.send?.id, kind: 'audio', source: 'audio', rtpParameters: opus(1) },
      ],
      ['setDisplayState', { handRaised: true }],
      ['resumeConsumer', { consumerId: String(ok?.id) }],
    ] as const) {
      expect(await guest.request(verb, data)).toEqual({ error: { code: 'media.not-joined' } });
    }
  });

  it('enforces every grant', async () => {
    const anna = await join('session:c', 'anna', { moderate: true });
    await produce(anna, 2222);
    const mute = await join('session:c', 'mute', { publish: ['video'], subscribe: false });
    expect(mute.welcome.media?.recv).toBeUndefined();
    expect(await produce(mute, 3333)).toEqual({ error: { code: 'media.not-allowed' } });
    const direction = 'recv';
    expect(await mute.request('createWebRtcTransport', { direction })).toEqual({
      error: { code: 'media.not-allowed' },
    });
    for (const [verb, data] of [
      ['muteParticipant', { identity: 'anna', source: 'audio' }],
      ['removeParticipant', { identity: 'anna' }],
      ['endRoom', {}],
    ] as const) {
      expect(await mute.request(verb, data)).toEqual({ error: { code: 'media.not-allowed' } });
    }
    const hidden = await join('session:c', 'hidden', { hidden: true });
    expect(await produce(hidden, 4444, 'any')).toEqual({ error: { code: 'media.not-allowed' } });
    expect((await anna.request('join', { rtpCapabilities })).ok?.participants).toMatchObject([{ identity: 'mute' }]);
    const audited = (await media.facts()).filter(({ kind, identity }) => kind === 'refused' && identity === 'mute');
    expect(audited.map(({ detail }) => detail.verb)).toContain('endRoom');
  });

  it('knows only the own things of a peer, whatever ids it has learnt', async () => {
    const anna = await join('session:d', 'anna');
    const li = await join('session:d', 'li');
    const { ok } = await produce(anna, 5555);
    const { consumers } = await li.heard('newConsumers');
    const producerId = String(ok?.id);
    expect(consumers).toMatchObject([{ producerId, identity: 'anna', source: 'audio' }]);
    const transportId = String(anna.welcome.media?.send?.id);
    for (const [verb, data] of [
      ['closeProducer', { producerId }],
      ['pauseProducer', { producerId }],
      ['restartIce', { transportId }],
      ['pauseConsumer', { consumerId: producerId }],
    ] as const) {
      expect(await li.request(verb, data)).toEqual({ error: { code: 'media.not-found' } });
    }
    expect(await produce(li, 5556, transportId)).toEqual({ error: { code: 'media.not-found' } });
    expect(await li.request('resumeConsumer', { consumerId: consumers[0]?.id })).toEqual({ ok: {} });
    expect(await anna.request('pauseProducer', { producerId })).toEqual({ ok: {} });
    await li.heard('consumerPaused');
  });

  it('survives garbage about RTP, ICE and DTLS, and its worker with it', async () => {
    const [worker] = media.workerPids();
    const anna = await join('session:e', 'anna');
    const transportId = anna.welcome.media?.send?.id;
    for (const rtpParameters of garbage) {
      for (const kind of ['audio', 'video']) {
        const answer = await anna.request('produce', { transportId, kind, source: kind, rtpParameters });
        // Some of it is only useless; that is for the one who sent it.
        if (answer.ok) await anna.request('closeProducer', { producerId: answer.ok.id });
        else expect(answer).toEqual({ error: { code: 'media.request-invalid' } });
      }
    }
    const value = Array.from({ length: 32 }, () => '00').join(':');
    for (const dtlsParameters of [{ fingerprints: [] }, {}, { fingerprints: [{ algorithm: 'sha-256', value: '' }] }]) {
      const answer = await anna.request('connectWebRtcTransport', { transportId, dtlsParameters });
      expect(answer).toEqual({ error: { code: 'media.request-invalid' } });
    }
    const lying = { role: 'client', fingerprints: [{ algorithm: 'sha-1', value }] };
    await anna.request('connectWebRtcTransport', { transportId, dtlsParameters: lying });
    expect(await produce(anna, 6666)).toHaveProperty('ok');
    expect(media.workerPids()).toEqual([worker]);
  });

  it('lets noise on its media port pass by', async () => {
    const [worker] = media.workerPids();
    const anna = await join('session:n', 'anna');
    const { ip, port } = anna.welcome.media?.send?.iceCandidates.find(({ protocol }) => protocol === 'udp') ?? {};
    const socket = createSocket('udp4');
    const stun = Buffer.from('000100582112a442', 'hex');
    for (let n = 0; n < 2_000; n++) {
      const noise = randomBytes(1 + (n % 1_400));
      // Truncated STUN, DTLS records, RTP and RTCP of nobody.
      if (n % 4 === 0) stun.copy(noise);
      else noise[0] = [22, 128, 200][n % 3] ?? 0;
      await new Promise((resolve) => socket.send(noise, port ?? 0, ip, resolve));
    }
    socket.close();
    expect(await produce(anna, 4242)).toHaveProperty('ok');
    expect(media.workerPids()).toEqual([worker]);
  });

  it('waits for a media worker that is still being built', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'openzone-late-'));
    const binary = path.join(folder, 'mediasoup-worker');
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const own = {
      MEDIA_PORT: String(port),
      MEDIA_PUBLIC_URL: url,
      MEDIA_RTC_PORT_BASE: '0',
      MEDIASOUP_WORKER_BIN: binary,
    };
    const late = await startChild({
      name: 'media',
      command: process.execPath,
      args: [inRoot('dist', 'apps', 'media', 'main.js')],
      env: { ...media.settings, ...own },
      logFile: path.join(folder, 'log'),
    });
    try {
      const ready = () =>
        fetch(`${url}/health/ready`).then(
          ({ status }) => status,
          () => 0,
        );
      await waitFor('the node', async () => (await ready()) === 503);
      expect((await fetch(`${url}/health/live`)).status).toBe(200);
      const nodes = await Promise.all(
        (await media.redis.keys(mediaKeys.node(media.prefix, '*'))).map((key) => media.redis.get(key)),
      );
      expect(nodes.map((node) => JSON.parse(node ?? '{}'))).toContainEqual(
        expect.objectContaining({ url, ready: false }),
      );
      const token = await media.token({ room: 'session:o', identity: 'anna' });
      await expect(connectMedia(url, origin, { token })).rejects.toThrow('media.not-ready');

      symlinkSync(media.settings.MEDIASOUP_WORKER_BIN ?? '', binary);
      await waitFor('the worker', async () => (await ready()) === 200);
      // The very token that was refused a moment ago: it was not spent.
      sockets.push(await connectMedia(url, origin, { token }));
    } finally {
      await late.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 20_000);

  it('disconnects only the one who floods, sends too much, or says what is unknown', async () => {
    const honest = await join('session:f', 'honest');
    const offences: ((by: MediaSocket) => void)[] = [
      ({ socket }) => socket.emit('anything', {}),
      ({ socket }) => socket.emit('request', { verb: 'join', data: {} }),
      ({ socket }) => socket.emit('request', { verb: '__proto__', data: {} }, () => {}),
      ({ socket }) => socket.emit('request', 'x'.repeat(10 * 1024 * 1024), () => {}),
      ({ socket }) => socket.emit('request', Buffer.alloc(100), () => {}),
      ({ request }) => {
        for (let n = 0; n < 2_000; n++) request('setDisplayState', { handRaised: true }).catch(() => {});
      },
    ];
    for (const [index, offend] of offences.entries()) {
      const offender = await join('session:f', `offender-${index}`);
      offend(offender);
      await offender.disconnected;
    }
    expect(await honest.request('setDisplayState', { handRaised: true })).toEqual({ ok: {} });
  }, 20_000);

  it('lets a removed one neither back by key, nor by a token from before', async () => {
    const anna = await join('session:g', 'anna', { moderate: true });
    const guest = await join('session:g', 'guest');
    const spare = await media.token({ room: 'session:g', identity: 'guest' });
    expect(await anna.request('removeParticipant', { identity: 'guest' })).toEqual({ ok: {} });
    expect(await guest.heard('roomClosed')).toEqual({ reason: 'removed' });
    await guest.disconnected;
    expect(await anna.heard('participantLeft')).toEqual({ identity: 'guest' });
    expect(await refusal({ reconnectKey: guest.welcome.reconnectKey })).toBe('media.unknown-key');
    expect(await refusal({ token: spare })).toBe('media.removed');
  });

  it('obeys the control channel within a second', async () => {
    const anna = await join('session:h', 'anna');
    const li = await join('session:h', 'li');
    await produce(anna, 7777);
    await li.heard('newConsumers');
    const order = (message: object) => media.redis.publish(mediaKeys.control(media.prefix), JSON.stringify(message));
    const grants = { publish: ['video'], subscribe: true, moderate: false, hidden: false, recorder: false };
    const before = Date.now();
    await order({ room: 'session:h', action: 'update-grants', identity: 'anna', grants });
    await Promise.all([anna.heard('producerClosed'), anna.heard('grantsChanged'), li.heard('consumerClosed')]);
    expect(await produce(anna, 7778)).toEqual({ error: { code: 'media.not-allowed' } });
    await order({ room: 'session:h', action: 'remove', identity: 'anna' });
    await anna.disconnected;
    await media.redis.publish(mediaKeys.control(media.prefix), 'not json');
    await order({ room: 'session:h', action: 'close' });
    await li.disconnected;
    expect(Date.now() - before).toBeLessThan(1_000);
  });

  it('lets a token from before a change open no more than the change has left', async () => {
    const anna = await join('session:p', 'anna', { moderate: true });
    const spares = await Promise.all(
      [1, 2].map(() => media.token({ room: 'session:p', identity: 'anna', grants: { moderate: true } })),
    );
    const order = (message: object) => media.redis.publish(mediaKeys.control(media.prefix), JSON.stringify(message));
    const grants = { publish: ['audio'], subscribe: true, moderate: false, hidden: false, recorder: false };
    await order({ room: 'session:p', action: 'update-grants', identity: 'anna', grants });
    await anna.heard('grantsChanged');
    expect(await anna.request('endRoom')).toEqual({ error: { code: 'media.not-allowed' } });
    const again = await connectMedia(media.url, origin, { token: spares[0] });
    sockets.push(again);
    expect(again.welcome.grants).toEqual(grants);
    expect((await enter('session:p', 'li', { moderate: true })).welcome.grants.moderate).toBe(true);
    await order({ room: 'session:p', action: 'close' });
    await again.disconnected;
    expect(await refusal({ token: spares[1] })).toBe('media.removed');
    expect(await refusal({ token: await media.token({ room: 'session:q', identity: 'anna' }) })).toBe('let in');
  });

  it('keeps a place for one whose socket was cut', async () => {
    const anna = await join('session:i', 'anna');
    const li = await join('session:i', 'li');
    await produce(anna, 8888);
    anna.socket.disconnect();
    expect(await li.heard('participantChanged')).toMatchObject({ identity: 'anna', connected: false });
    const again = await connectMedia(media.url, origin, { reconnectKey: anna.welcome.reconnectKey });
    sockets.push(again);
    expect(again.welcome.media?.generation).toBe(anna.welcome.media?.generation);
    expect(again.welcome.state).toMatchObject({
      participants: [{ identity: 'li' }],
      producers: [{ source: 'audio', kind: 'audio', paused: false }],
    });
    expect(await li.heard('participantChanged')).toMatchObject({ identity: 'anna', connected: true });
  });

  it('opens its rooms again when the worker dies, and tells those inside', async () => {
    const anna = await join('session:j', 'anna');
    await produce(anna, 9999);
    const [worker] = media.workerPids();
    process.kill(worker ?? 0, 'SIGKILL');
    const restarted = await anna.heard('mediaRestarted');
    expect(restarted.generation).not.toBe(anna.welcome.media?.generation);
    expect(await produce(anna, 9999, restarted.send?.id)).toHaveProperty('ok');
    const metrics = await (await fetch(`${media.url}/metrics`)).text();
    expect(metrics).toMatch(/^media_worker_deaths_total 1$/m);
    expect(metrics).toMatch(/^media_producers 1$/m);
  });

  it('stays up without Redis, and lets nobody new in meanwhile', async () => {
    const anna = await join('session:k', 'anna');
    const token = await media.token({ room: 'session:k', identity: 'late' });
    await media.redis.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    await media.redis.client('PAUSE', 4_000, 'ALL');
    expect(await refusal({ token })).not.toBe('let in');
    expect(await anna.request('setDisplayState', { handRaised: true })).toEqual({ ok: {} });
    await media.redis.ping();
  }, 20_000);

  it('ends cleanly on SIGTERM and sends those inside elsewhere', async () => {
    const anna = await join('session:l', 'anna');
    const key = mediaKeys.room(media.prefix, 'session:l');
    expect(await media.redis.get(key)).not.toBeNull();
    await media.node.kill('SIGTERM');
    expect(await anna.heard('roomClosed')).toEqual({ reason: 'moved' });
    expect(await media.redis.get(key)).toBeNull();
    expect(await media.redis.keys(mediaKeys.node(media.prefix, '*'))).toEqual([]);
  });
});
