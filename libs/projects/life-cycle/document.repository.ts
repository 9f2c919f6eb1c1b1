import { Injectable } from '@nestjs/common';
import type { EvidenceKind } from '#contracts';
import { Repository } from '#platform/database';
import { notFound } from '#platform/errors';

export interface LockedDocument {
  id: string;
  projectId: string;
  zoneId: string;
  title: string;
  evidence: EvidenceKind;
  shared: boolean;
  removedAt: Date | null;
  version: number;
  lastNumber: number;
}

export interface NewVersion {
  number: number;
  storageKey: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  sha256: Buffer;
  uploadedBy: string | null;
  uploadedAt: Date;
}

@Injectable()
export class DocumentRepository extends Repository {
  async insert(
    document: Pick<LockedDocument, 'id' | 'projectId' | 'zoneId' | 'title' | 'evidence' | 'shared'>,
  ): Promise<void> {
    const { id, projectId, zoneId, title, evidence, shared } = document;
    await this.manager.query(
      `INSERT INTO projects.document (id, project_id, zone_id, title, evidence, shared) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, projectId, zoneId, title, evidence, shared],
    );
  }

  async addVersion({ id, zoneId }: Pick<LockedDocument, 'id' | 'zoneId'>, version: NewVersion): Promise<void> {
    const { number, storageKey, fileName, mediaType, bytes, sha256, uploadedBy, uploadedAt } = version;
    await this.manager.query(
      `INSERT INTO projects.document_version (document_id, zone_id, number, storage_key, file_name, media_type, bytes,
                                              sha256, uploaded_by, uploaded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, zoneId, number, storageKey, fileName, mediaType, bytes, sha256, uploadedBy, uploadedAt],
    );
  }

  /** Waits for whoever is changing it. @throws AppError not-found */
  async lock(id: string): Promise<LockedDocument> {
    const [document]: [LockedDocument?] = await this.manager.query(
      `SELECT d.id, d.project_id AS "projectId", d.zone_id AS "zoneId", d.title, d.evidence, d.shared,
              d.removed_at AS "removedAt", d.version,
              (SELECT COALESCE(max(number), 0)::int FROM projects.document_version v WHERE v.document_id = d.id) AS "lastNumber"
         FROM projects.document d WHERE d.id = $1 FOR UPDATE`,
      [id],
    );
    if (!document) throw notFound();
    return document;
  }

  async save({ id, title, evidence, shared, removedAt }: LockedDocument): Promise<void> {
    await this.manager.query(
      `UPDATE projects.document SET title = $2, evidence = $3, shared = $4, removed_at = $5, version = version + 1
        WHERE id = $1`,
      [id, title, evidence, shared, removedAt],
    );
  }
}
