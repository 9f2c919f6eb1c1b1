import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { newId } from '#platform/clock';
import { AppError, forbidden } from '#platform/errors';
import { StoredFiles } from '#platform/storage';
import { fileKinds, type Upload, type UploadedFile, uploadPurposes } from '#platform/uploads';
import type { IssueAnswer } from './issue.dto.js';
import { assertCan, type IssueSide } from './issue.policy.js';
import { IssueReader } from './issue.reader.js';
import { IssueRepository } from './issue.repository.js';
import type { AttachmentPurpose, NewAttachment } from './issue-attachment.dto.js';
import { IssueAttachmentReader } from './issue-attachment.reader.js';
import { IssueKeeper } from './issue-keeper.js';

const mostAttachments = 10;
const platformPurposes = { photo: 'photo', voice: 'voice', file: 'attachment', proof: 'attachment' } as const;

/** Photos, voice notes and papers of an issue. */
@Injectable()
export class AttachToIssueService {
  constructor(
    private readonly files: StoredFiles,
    private readonly attachments: IssueAttachmentReader,
    private readonly issues: IssueRepository,
    private readonly keeper: IssueKeeper,
    private readonly reader: IssueReader,
  ) {}

  /**
   * A file with a key is kept once, however often it is sent.
   * @throws AppError issue.too-many-attachments, upload.too-large, upload.type-not-allowed, idempotency.other-body
   */
  async attach(issueId: string, upload: Upload<NewAttachment>): Promise<IssueAnswer> {
    const { zoneId, abilities } = await this.attachments.standing(issueId);
    if (!abilities.attach) throw forbidden();
    const { file, fields } = await upload.read();
    assertFits(file, fields.purpose);
    const storageKey = `${zoneId}/issues/${newId()}`;
    await this.files.own(storageKey, file, () => this.write(issueId, fields, storageKey, file), { also: [zoneId] });
    return this.reader.one(issueId);
  }

  /** False where the very same sending was kept before. */
  private async write(
    issueId: string,
    { purpose, key }: NewAttachment,
    storageKey: string,
    file: UploadedFile,
  ): Promise<boolean> {
    const open = await this.keeper.open(issueId);
    const { issue, now } = open;
    const { side, ...facts } = await this.keeper.factsOf(open);
    assertCan('attach', undefined, currentActor(), { ...facts, side });
    const before = key && (await this.issues.sha256Of(issueId, key));
    if (before) {
      if (!before.equals(file.sha256)) throw new AppError('idempotency.other-body');
      await this.keeper.close(open);
      return false;
    }
    const count = await this.issues.attachmentCount(issueId);
    if (count >= mostAttachments) throw new AppError('issue.too-many-attachments', { most: mostAttachments });
    const id = newId();
    const fileName = issue.confidential ? neutralName(purpose, count + 1, file) : file.fileName;
    await this.issues.addAttachment({
      id,
      issueId,
      zoneId: issue.zoneId,
      uploadKey: key ?? null,
      purpose,
      storageKey,
      fileName,
      mediaType: file.mediaType,
      bytes: file.bytes.length,
      sha256: file.sha256,
      uploadedBy: issue.confidential && side === 'company' ? null : (currentActor().userId ?? null),
      uploadedSide: side as IssueSide,
      uploadedAt: now,
    });
    await this.keeper.record(open, 'attached', { attachmentId: id, purpose, fileName });
    await this.keeper.close(open);
    return true;
  }
}

/** The upload took what any case may need; a photo is a photo, and a voice note is a sound. */
function assertFits({ mediaType, bytes }: UploadedFile, purpose: AttachmentPurpose): void {
  const { kinds, maxBytes } = uploadPurposes[platformPurposes[purpose]];
  if (!kinds.some((kind) => fileKinds[kind].mediaType === mediaType)) {
    throw new AppError('upload.type-not-allowed', { allowed: kinds.join(', ') });
  }
  if (bytes.length > maxBytes)
    throw new AppError('upload.too-large', { megabytes: Math.floor(maxBytes / 1024 / 1024) });
}

/** The name people give a file often says whose it is. */
function neutralName(purpose: AttachmentPurpose, number: number, { mediaType }: UploadedFile): string {
  const kind = Object.values(fileKinds).find((known) => known.mediaType === mediaType);
  return `${purpose}-${number}.${kind?.endings[0] ?? 'bin'}`;
}
