import type { Attachment, Purpose } from './files-api';

/** How a file of an issue is shown. */
export type Look = 'picture' | 'sound' | 'pdf' | 'other';

export function lookOf({ mediaType }: Pick<Attachment, 'mediaType'>): Look {
  if (/^image\/(png|jpeg|webp|gif)$/.test(mediaType)) return 'picture';
  if (mediaType.startsWith('audio/')) return 'sound';
  return mediaType === 'application/pdf' ? 'pdf' : 'other';
}

/** What a chosen file is to the issue. */
export function purposeOf({ type }: Pick<Blob, 'type'>): Purpose {
  if (/^image\/(png|jpeg|webp|heic|heif)$/.test(type)) return 'photo';
  return /^audio\/(webm|ogg|mp4|mpeg|x-m4a)/.test(type) ? 'voice' : 'file';
}

export const sizeOf = (bytes: number) =>
  bytes < 1_048_576 ? `${Math.max(1, Math.ceil(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Width and height with the longer side no longer than this, and never larger than they were. */
export function fitWithin(width: number, height: number, longest: number): { width: number; height: number } {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const endings: Record<string, string> = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg', 'audio/webm': 'webm' };

/** The ending for what a browser recorded; its type may name a codec, too. */
const voiceEnding = (type: string) => endings[type.split(';')[0] ?? ''] ?? 'webm';

/** `m:ss` */
export const clockFace = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Says nothing of the phone, the person or the place. */
export function draftFileName(files: readonly { purpose: Purpose; name: string }[], purpose: Purpose, type: string) {
  if (purpose === 'voice') return `voice.${voiceEnding(type)}`;
  const numbers = files.flatMap(({ name }) => /^photo-(\d+)/.exec(name)?.[1] ?? []).map(Number);
  return `photo-${Math.max(0, ...numbers) + 1}.jpg`;
}
