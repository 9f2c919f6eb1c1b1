/** WebRTC parameters as they travel between browser and media node; the shapes are mediasoup's. */

export type MediaKind = 'audio' | 'video';

type CodecSettings = Record<string, string | number | boolean>;

export interface RtcpFeedback {
  type: string;
  parameter?: string;
}

export interface RtpCapabilities {
  codecs?: {
    kind: MediaKind;
    mimeType: string;
    preferredPayloadType: number;
    clockRate: number;
    channels?: number;
    parameters?: CodecSettings;
    rtcpFeedback?: RtcpFeedback[];
  }[];
  headerExtensions?: {
    kind: MediaKind;
    uri: string;
    preferredId: number;
    preferredEncrypt?: boolean;
    direction?: 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';
  }[];
}

export interface RtpParameters {
  mid?: string;
  msid?: string;
  codecs: {
    mimeType: string;
    payloadType: number;
    clockRate: number;
    channels?: number;
    parameters?: CodecSettings;
    rtcpFeedback?: RtcpFeedback[];
  }[];
  headerExtensions?: { uri: string; id: number; encrypt?: boolean; parameters?: CodecSettings }[];
  encodings?: {
    ssrc?: number;
    rid?: string;
    codecPayloadType?: number;
    rtx?: { ssrc: number };
    dtx?: boolean;
    scalabilityMode?: string;
    maxBitrate?: number;
  }[];
  rtcp?: { cname?: string; reducedSize?: boolean; mux?: boolean };
}

export const fingerprintAlgorithms = ['sha-1', 'sha-224', 'sha-256', 'sha-384', 'sha-512'] as const;

export interface DtlsParameters {
  role?: 'auto' | 'client' | 'server';
  fingerprints: { algorithm: (typeof fingerprintAlgorithms)[number]; value: string }[];
}

export interface IceParameters {
  usernameFragment: string;
  password: string;
  iceLite?: boolean;
}

export interface IceCandidate {
  foundation: string;
  priority: number;
  ip: string;
  address: string;
  protocol: 'udp' | 'tcp';
  port: number;
  type: 'host';
  tcpType?: 'passive';
}

/** What a browser needs to open its end of a transport. */
export interface TransportParameters {
  id: string;
  iceParameters: IceParameters;
  iceCandidates: IceCandidate[];
  dtlsParameters: DtlsParameters;
}
