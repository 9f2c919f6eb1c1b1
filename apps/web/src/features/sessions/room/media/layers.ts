import type { RtpEncodingParameters } from 'mediasoup-client/types';

/** The camera is sent in three sizes; everybody receives the one that fits the tile it is shown in. */
export const cameraSize = { width: 1280, height: 720, frameRate: 30 } as const;

export const cameraEncodings: RtpEncodingParameters[] = [
  { rid: 'q', scaleResolutionDownBy: 4, maxBitrate: 150_000, scalabilityMode: 'L1T3' },
  { rid: 'h', scaleResolutionDownBy: 2, maxBitrate: 500_000, scalabilityMode: 'L1T3' },
  { rid: 'f', scaleResolutionDownBy: 1, maxBitrate: 1_500_000, scalabilityMode: 'L1T3' },
];

/** Text must stay legible: one size, and rather fewer pictures than blurred ones. */
export const screenEncodings: RtpEncodingParameters[] = [{ maxBitrate: 2_500_000, maxFramerate: 15 }];

/** The layer for a tile of this many CSS pixels; a tile may be a third wider than the picture before it looks soft. */
export function spatialLayerFor(widthPx: number, pixelRatio: number): number {
  const wanted = (widthPx * Math.min(pixelRatio, 2)) / 1.34;
  if (wanted <= cameraSize.width / 4) return 0;
  return wanted <= cameraSize.width / 2 ? 1 : 2;
}
