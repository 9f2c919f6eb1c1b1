import { Injectable } from '@nestjs/common';
import { currentActor } from '#platform/actor';
import { Clock, newId } from '#platform/clock';
import { assertVersion, Transactions } from '#platform/database';
import { forbidden } from '#platform/errors';
import { StoredFiles } from '#platform/storage';
import type { Upload, UploadedFile } from '#platform/uploads';
import type { DocumentAnswer, EditDocument, NewDocument } from './document.dto.js';
import { documentEvents } from './document.events.js';
import { documentAbilities } from './document.policy.js';
import { DocumentReader } from './document.reader.js';
import { DocumentRepository, type LockedDocument } from './document.repository.js';
import { assertCan } from './project.policy.js';
import { ProjectReader, type ProjectStanding } from './project.reader.js';
import { ProjectThread } from './project-thread.js';

/** Papers of a project: every version is kept, and what was removed can be brought back. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly projects: ProjectReader,
    private readonly documents: DocumentRepository,
    private readonly reader: DocumentReader,
    private readonly files: StoredFiles,
    private readonly thread: ProjectThread,
    private readonly clock: Clock,
  ) {}

  /** What a company uploads, both sides see. */
  async add(projectId: string, upload: Upload<NewDocument>): Promise<DocumentAnswer> {
    const project = await this.projects.standing(projectId);
    assertCan('uploadDocument', currentActor(), project);
    const { file, fields } = await upload.read();
    const document = {
      id: newId(),
      ...{ projectId, zoneId: project.zoneId },
      title: fields.title || file.fileName.replace(/\.[^.]+$/, ''),
      evidence: fields.evidence,
      shared: fields.shared || project.side === 'company',
    };
    await this.storing(project, file, async (storageKey) => {
      await this.documents.insert(document);
      await this.documents.addVersion(document, this.version(1, storageKey, file));
      await this.tell(document, documentEvents.added, { number: 1 });
    });
    return this.reader.one(document.id);
  }

  async addVersion(id: string, upload: Upload): Promise<DocumentAnswer> {
    const { project } = await this.allowed(id, 'addVersion');
    const { file } = await upload.read();
    await this.storing(project, file, async (storageKey) => {
      const document = await this.documents.lock(id);
      await this.allowed(id, 'addVersion');
      const number = document.lastNumber + 1;
      await this.documents.addVersion(document, this.version(number, storageKey, file));
      await this.documents.save(document);
      await this.tell(document, documentEvents.versionAdded, { number });
    });
    return this.reader.one(id);
  }

  async edit(id: string, { version, ...wish }: EditDocument): Promise<DocumentAnswer> {
    return this.change(id, 'edit', documentEvents.edited, (document) => {
      assertVersion(document, version);
      Object.assign(document, wish);
    });
  }

  async remove(id: string): Promise<DocumentAnswer> {
    return this.change(id, 'remove', documentEvents.removed, (document) => {
      document.removedAt = this.clock.now();
    });
  }

  async restore(id: string): Promise<DocumentAnswer> {
    return this.change(id, 'restore', documentEvents.restored, (document) => {
      document.removedAt = null;
    });
  }

  private async change(
    id: string,
    ability: 'edit' | 'remove' | 'restore',
    kind: string,
    work: (document: LockedDocument) => void,
  ): Promise<DocumentAnswer> {
    const { project } = await this.allowed(id, ability);
    await this.transactions.run(
      async () => {
        const document = await this.documents.lock(id);
        await this.allowed(id, ability);
        work(document);
        await this.documents.save(document);
        await this.tell(document, kind);
      },
      { also: [project.zoneId] },
    );
    return this.reader.one(id);
  }

  private async storing(
    project: ProjectStanding,
    file: UploadedFile,
    work: (key: string) => Promise<void>,
  ): Promise<void> {
    const key = `${project.zoneId}/documents/${newId()}`;
    await this.files.own(key, file, () => work(key), { also: [project.zoneId] });
  }

  private version(number: number, storageKey: string, { fileName, mediaType, bytes, sha256 }: UploadedFile) {
    const uploadedBy = currentActor().userId ?? null;
    return {
      number,
      storageKey,
      fileName,
      mediaType,
      bytes: bytes.length,
      sha256,
      uploadedBy,
      uploadedAt: this.clock.now(),
    };
  }

  private async allowed(id: string, ability: keyof ReturnType<typeof documentAbilities>) {
    const seen = await this.reader.seen(id);
    if (!documentAbilities(currentActor(), seen.project, seen.row)[ability]) throw forbidden();
    return seen;
  }

  private async tell(
    {
      id,
      projectId,
      zoneId,
      title,
      evidence,
      shared,
    }: Pick<LockedDocument, 'id' | 'projectId' | 'zoneId' | 'title' | 'evidence' | 'shared'>,
    kind: string,
    more = {},
  ): Promise<void> {
    const audience = shared ? 'everyone' : 'offices';
    await this.thread.tell({
      projectId,
      zoneId,
      kind,
      target: 'document',
      subjectId: id,
      params: { title, evidence, ...more },
      audience,
    });
  }
}
