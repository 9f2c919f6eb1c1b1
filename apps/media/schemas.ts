import { z } from 'zod';
import { type MediaRequests, type MediaVerb, publishSources } from '#contracts';
import { DtlsParameters, kind, RtpCapabilities, RtpParameters } from './rtp-schemas.js';

const nothing = z.strictObject({});
const id = z.string().min(1).max(64);
const identity = z.string().min(1).max(100);
const source = z.enum(publishSources);
const ofProducer = z.strictObject({ producerId: id });
const ofConsumer = z.strictObject({ consumerId: id });
const DisplayState = z.strictObject({ handRaised: z.boolean() });

type Schemas = { [V in MediaVerb]: z.ZodType<MediaRequests[V]['data']> };

/** One strict schema a verb; a verb that is not here does not exist. */
export const requestSchemas: Schemas = {
  getRouterRtpCapabilities: nothing,
  join: z.strictObject({ rtpCapabilities: RtpCapabilities, displayState: DisplayState.optional() }),
  createWebRtcTransport: z.strictObject({ direction: z.enum(['send', 'recv']) }),
  connectWebRtcTransport: z.strictObject({ transportId: id, dtlsParameters: DtlsParameters }),
  restartIce: z.strictObject({ transportId: id }),
  produce: z.strictObject({
    transportId: id,
    kind,
    source,
    rtpParameters: RtpParameters,
    paused: z.boolean().optional(),
  }),
  pauseProducer: ofProducer,
  resumeProducer: ofProducer,
  closeProducer: ofProducer,
  pauseConsumer: ofConsumer,
  resumeConsumer: ofConsumer,
  setConsumerPreferredLayers: z.strictObject({
    consumerId: id,
    spatialLayer: z.int().min(0).max(7),
    temporalLayer: z.int().min(0).max(7).optional(),
  }),
  setDisplayState: DisplayState,
  leave: nothing,
  muteParticipant: z.strictObject({ identity, source }),
  removeParticipant: z.strictObject({ identity }),
  endRoom: nothing,
};

/** The envelope of every request. */
export const Envelope = z.strictObject({ verb: z.string().max(64), data: z.unknown() });

export const Handshake = z.union([
  z.strictObject({ token: z.string().min(1).max(4096) }),
  z.strictObject({ reconnectKey: z.string().min(1).max(128) }),
]);

export function isVerb(verb: string): verb is MediaVerb {
  return Object.hasOwn(requestSchemas, verb);
}
