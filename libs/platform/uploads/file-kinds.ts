const office = 'application/vnd.openxmlformats-officedocument';

/** What a file can be to us: its media type, and the endings its name may have (the first is the usual one). */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'], look: 'pdf' },
  docx: { mediaType: `${office}.wordprocessingml.document`, endings: ['docx'], look: 'office' },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx'], look: 'office' },
  pptx: { mediaType: `${office}.presentationml.presentation`, endings: ['pptx'], look: 'office' },
  png: { mediaType: 'image/png', endings: ['png'], look: 'picture' },
  jpeg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jfif'], look: 'picture' },
  webp: { mediaType: 'image/webp', endings: ['webp'], look: 'picture' },
  gif: { mediaType: 'image/gif', endings: ['gif'], look: 'picture' },
  heic: { mediaType: 'image/heic', endings: ['heic', 'heif'], look: 'picture' },
  webm: { mediaType: 'audio/webm', endings: ['webm', 'weba'], look: 'sound' },
  ogg: { mediaType: 'audio/ogg', endings: ['ogg', 'oga', 'opus'], look: 'sound' },
  mp4: { mediaType: 'audio/mp4', endings: ['m4a', 'mp4'], look: 'sound' },
  mp3: { mediaType: 'audio/mpeg', endings: ['mp3'], look: 'sound' },
  txt: { mediaType: 'text/plain', endings: ['txt'], look: 'text' },
  csv: { mediaType: 'text/csv', endings: ['csv'], look: 'text' },
} as const satisfies Record<string, { mediaType: string; endings: readonly string[]; look: string }>;

export type FileKind = keyof typeof fileKinds;

const megabyte = 1024 * 1024;
const documents = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpeg', 'webp', 'gif', 'txt', 'csv'] as const;
const photos = ['png', 'jpeg', 'webp', 'heic'] as const;
const voice = ['webm', 'ogg', 'mp4', 'mp3'] as const;

/** What may be uploaded where, and how many bytes it may have. */
export const uploadPurposes = {
  document: { kinds: documents, maxBytes: 20 * megabyte },
  photo: { kinds: photos, maxBytes: 15 * megabyte },
  voice: { kinds: voice, maxBytes: 10 * megabyte },
  /** Whatever belongs to a case: papers, photos, a voice note. */
  attachment: { kinds: [...documents, 'heic', ...voice], maxBytes: 20 * megabyte },
  workbook: { kinds: ['xlsx'], maxBytes: 20 * megabyte },
} as const satisfies Record<string, { kinds: readonly FileKind[]; maxBytes: number }>;

export type UploadPurpose = keyof typeof uploadPurposes;

/** Media types as their first bytes give them away. Office files and text have no such bytes of their own. */
export const kindOfMagic: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'video/webm': 'webm',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'ogg',
  'video/mp4': 'mp4',
  'audio/mp4': 'mp4',
  'audio/x-m4a': 'mp4',
  'audio/mpeg': 'mp3',
};
