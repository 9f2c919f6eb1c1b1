import { fileTypeFromBuffer } from 'file-type';
import { AppError } from '../errors/app-error.js';
import { type FileKind, fileKinds, kindOfMagic, type UploadPurpose, uploadPurposes } from './file-kinds.js';
import { cleanFileName, endingOf } from './file-name.js';
import { endsAsArchive, officeKind } from './office-file.js';
import { isHarmlessPdf } from './pdf-file.js';
import { isBearable, pictureSize } from './picture-file.js';
import { isOnlySound } from './sound-file.js';
import { isPlainText } from './text-file.js';

export interface InspectedFile {
  fileName: string;
  mediaType: string;
}

/**
 * What a file from a stranger really is, by its bytes and never by what it was called.
 * @throws AppError upload.empty, upload.type-not-allowed for what the purpose does not take, upload.unsafe for what
 * hides something: scripts, macros, a password, another file, a picture nobody can open
 */
export async function inspectFile(bytes: Buffer, givenName: string, purpose: UploadPurpose): Promise<InspectedFile> {
  if (bytes.length === 0) throw new AppError('upload.empty');
  const kind = await kindOf(bytes, givenName);
  const allowed: readonly string[] = uploadPurposes[purpose].kinds;
  if (!kind || !allowed.includes(kind)) throw notAllowed(purpose);
  assertHarmless(bytes, kind);
  const { mediaType, endings, look } = fileKinds[kind];
  if (look === 'sound' && !isOnlySound(bytes, kind as 'mp4')) throw notAllowed(purpose);
  const given = endingOf(givenName);
  const fits = (endings as readonly string[]).includes(given);
  // Phones and messengers give pictures and sounds all sorts of names; a paper under a wrong name is a trick.
  if (!fits && given !== '' && look !== 'picture' && look !== 'sound')
    throw new AppError('upload.unsafe', { reason: 'name' });
  return { fileName: cleanFileName(givenName, fits ? given : endings[0]), mediaType };
}

const notAllowed = (purpose: UploadPurpose): AppError =>
  new AppError('upload.type-not-allowed', {
    allowed: uploadPurposes[purpose].kinds.map((kind) => fileKinds[kind].endings[0]).join(', '),
  });

async function kindOf(bytes: Buffer, givenName: string): Promise<FileKind | undefined> {
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') {
    const kind = officeKind(bytes);
    if (kind === 'unsafe') throw new AppError('upload.unsafe', { reason: 'archive' });
    return kind === 'other' ? undefined : kind;
  }
  const magic = await fileTypeFromBuffer(bytes.subarray(0, 64 * 1024));
  if (magic) return kindOfMagic[magic.mime];
  const ending = endingOf(givenName);
  if ((ending === 'txt' || ending === 'csv') && isPlainText(bytes)) return ending;
  return undefined;
}

function assertHarmless(bytes: Buffer, kind: FileKind): void {
  const { look } = fileKinds[kind];
  if (look === 'pdf' && !isHarmlessPdf(bytes)) throw new AppError('upload.unsafe', { reason: 'pdf' });
  if (look !== 'office' && endsAsArchive(bytes)) throw new AppError('upload.unsafe', { reason: 'two-files' });
  if (look !== 'pdf' && bytes.subarray(0, 1024).includes('%PDF-'))
    throw new AppError('upload.unsafe', { reason: 'two-files' });
  if (look === 'picture') {
    const size = pictureSize(bytes, kind as 'png');
    if (!size || !isBearable(size)) throw new AppError('upload.unsafe', { reason: 'picture' });
  }
}
