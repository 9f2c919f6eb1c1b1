import type { MediaVerb } from '#contracts';
import { Envelope, Handshake, isVerb, requestSchemas } from './schemas.js';

const valid = (verb: MediaVerb, data: unknown) => requestSchemas[verb].safeParse(data).success;

const fingerprint = { algorithm: 'sha-256', value: Array.from({ length: 32 }, () => 'AB').join(':') };
const connect = (dtlsParameters: unknown) => valid('connectWebRtcTransport', { transportId: 't', dtlsParameters });

const rtpParameters = {
  mid: '0',
  codecs: [{ mimeType: 'video/VP8', payloadType: 96, clockRate: 90_000, parameters: {}, rtcpFeedback: [] }],
  headerExtensions: [{ uri: 'urn:ietf:params:rtp-hdrext:sdes:mid', id: 1 }],
  encodings: [{ ssrc: 1234, rtx: { ssrc: 1235 }, scalabilityMode: 'L1T3' }],
  rtcp: { cname: 'c', reducedSize: true },
};
const produce = (change: object = {}) =>
  valid('produce', {
    transportId: 't',
    kind: 'video',
    source: 'video',
    rtpParameters: { ...rtpParameters, ...change },
  });

describe('media protocol', () => {
  it('knows its verbs and no others', () => {
    expect(isVerb('join')).toBe(true);
    for (const verb of ['', 'Join', 'constructor', '__proto__', 'toString', 'consume'])
      expect(isVerb(verb)).toBe(false);
  });

  it('takes an envelope and nothing beside it', () => {
    expect(Envelope.safeParse({ verb: 'join', data: {} }).success).toBe(true);
    expect(Envelope.safeParse({ verb: 'join', data: {}, identity: 'somebody' }).success).toBe(false);
    for (const bad of [null, [], 'join', { verb: ['join'] }, { verb: {} }]) {
      expect(Envelope.safeParse(bad).success).toBe(false);
    }
  });

  it('takes a token or a reconnect key, not both and nothing else', () => {
    expect(Handshake.safeParse({ token: 'a' }).success).toBe(true);
    expect(Handshake.safeParse({ reconnectKey: 'a' }).success).toBe(true);
    for (const bad of [
      {},
      { token: 'a', reconnectKey: 'b' },
      { token: ['a'] },
      { token: '' },
      { token: 'a'.repeat(5000) },
    ]) {
      expect(Handshake.safeParse(bad).success).toBe(false);
    }
  });

  it('refuses fields nobody asked for: who speaks is never in a message', () => {
    expect(valid('setDisplayState', { handRaised: true })).toBe(true);
    expect(valid('setDisplayState', { handRaised: true, identity: 'other' })).toBe(false);
    expect(valid('leave', { identity: 'other' })).toBe(false);
    expect(valid('muteParticipant', { identity: ['a', 'b'], source: 'audio' })).toBe(false);
    expect(valid('pauseProducer', { producerId: { $ne: '' } })).toBe(false);
    expect(valid('setConsumerPreferredLayers', { consumerId: 'c', spatialLayer: 1.5 })).toBe(false);
  });

  it('wants at least one well-formed DTLS fingerprint', () => {
    expect(connect({ role: 'client', fingerprints: [fingerprint] })).toBe(true);
    expect(connect({ role: 'client', fingerprints: [] })).toBe(false);
    expect(connect({ role: 'client' })).toBe(false);
    expect(connect({ fingerprints: [{ ...fingerprint, value: '' }] })).toBe(false);
    expect(connect({ fingerprints: [{ ...fingerprint, value: 'ZZ:ZZ' }] })).toBe(false);
    expect(connect({ fingerprints: [{ ...fingerprint, algorithm: 'md5' }] })).toBe(false);
    expect(connect({ role: 'boss', fingerprints: [fingerprint] })).toBe(false);
  });

  it('keeps every RTP number within the width it is written in', () => {
    expect(produce()).toBe(true);
    const codec = rtpParameters.codecs[0];
    for (const payloadType of [-1, 128, 1.5, Number.NaN, '96', null]) {
      expect(produce({ codecs: [{ ...codec, payloadType }] })).toBe(false);
    }
    for (const ssrc of [0, -1, 2 ** 32, Number.POSITIVE_INFINITY])
      expect(produce({ encodings: [{ ssrc }] })).toBe(false);
    for (const id of [0, 256, -3]) expect(produce({ headerExtensions: [{ uri: 'urn:x', id }] })).toBe(false);
    expect(produce({ mid: 'longer-than-eight' })).toBe(false);
    expect(produce({ codecs: [] })).toBe(false);
    expect(produce({ encodings: [] })).toBe(false);
    expect(produce({ encodings: Array.from({ length: 5 }, () => ({ ssrc: 1 })) })).toBe(false);
    expect(produce({ encodings: [{ scalabilityMode: 'L99T99' }] })).toBe(false);
    expect(produce({ codecs: [{ ...codec, mimeType: 'video/VP8\r\na=x' }] })).toBe(false);
    expect(produce({ codecs: [{ ...codec, parameters: { x: { y: 1 } } }] })).toBe(false);
  });
});
