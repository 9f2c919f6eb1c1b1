import { z } from 'zod';
import { fingerprintAlgorithms } from '#contracts';

/**
 * Everything a browser says about RTP, ICE and DTLS, checked before it may reach the worker: the worker is one process
 * for many rooms, and writes these numbers into fields of fixed width.
 */

const settings = z
  .record(z.string().max(64), z.union([z.string().max(1024), z.number(), z.boolean()]))
  .refine((record) => Object.keys(record).length <= 32);
const mimeType = z.string().regex(/^(audio|video)\/[A-Za-z0-9-]{1,24}$/);
const payloadType = z.int().min(0).max(127);
const ssrc = z.int().min(1).max(0xffff_ffff);
const headerExtensionId = z.int().min(1).max(255);
const uri = z.string().min(1).max(150);
const rtcpFeedback = z
  .array(z.strictObject({ type: z.string().max(32), parameter: z.string().max(32).optional() }))
  .max(16);
const clockRate = z.int().min(1).max(192_000);
const channels = z.int().min(1).max(8);
const priority = z.enum(['very-low', 'low', 'medium', 'high']);

export const kind = z.enum(['audio', 'video']);

export const RtpCapabilities = z.strictObject({
  codecs: z
    .array(
      z.strictObject({
        kind,
        mimeType,
        preferredPayloadType: payloadType,
        clockRate,
        channels: channels.optional(),
        parameters: settings.optional(),
        rtcpFeedback: rtcpFeedback.optional(),
      }),
    )
    .max(64)
    .optional(),
  headerExtensions: z
    .array(
      z.strictObject({
        kind,
        uri,
        preferredId: headerExtensionId,
        preferredEncrypt: z.boolean().optional(),
        direction: z.enum(['sendrecv', 'sendonly', 'recvonly', 'inactive']).optional(),
      }),
    )
    .max(64)
    .optional(),
});

export const RtpParameters = z.strictObject({
  // Eight characters is what the worker's header extension carries.
  mid: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,8}$/)
    .optional(),
  msid: z.string().max(200).optional(),
  codecs: z
    .array(
      z.strictObject({
        mimeType,
        payloadType,
        clockRate,
        channels: channels.optional(),
        parameters: settings.optional(),
        rtcpFeedback: rtcpFeedback.optional(),
      }),
    )
    .min(1)
    .max(16),
  headerExtensions: z
    .array(
      z.strictObject({
        uri,
        id: headerExtensionId,
        encrypt: z.boolean().optional(),
        parameters: settings.optional(),
      }),
    )
    .max(32)
    .optional(),
  encodings: z
    .array(
      z.strictObject({
        active: z.boolean().optional(),
        ssrc: ssrc.optional(),
        rid: z
          .string()
          .regex(/^[A-Za-z0-9_-]{1,16}$/)
          .optional(),
        codecPayloadType: payloadType.optional(),
        rtx: z.strictObject({ ssrc }).optional(),
        dtx: z.boolean().optional(),
        scalabilityMode: z
          .string()
          .regex(/^[LS][1-3]T[1-3](_KEY(_SHIFT)?)?$/)
          .optional(),
        scaleResolutionDownBy: z.number().min(1).max(64).optional(),
        maxBitrate: z.int().min(1).max(50_000_000).optional(),
        maxFramerate: z.number().min(1).max(240).optional(),
        adaptivePtime: z.boolean().optional(),
        priority: priority.optional(),
        networkPriority: priority.optional(),
      }),
    )
    .min(1)
    .max(4),
  rtcp: z
    .strictObject({
      cname: z.string().max(200).optional(),
      reducedSize: z.boolean().optional(),
      mux: z.boolean().optional(),
    })
    .optional(),
});

export const DtlsParameters = z.strictObject({
  role: z.enum(['auto', 'client', 'server']).optional(),
  fingerprints: z
    .array(
      z.strictObject({
        algorithm: z.enum(fingerprintAlgorithms),
        value: z.string().regex(/^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){19,63}$/),
      }),
    )
    .min(1)
    .max(8),
});
