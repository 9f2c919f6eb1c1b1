import { Injectable } from '@nestjs/common';
import { PersonReader } from '#identity';
import { currentActor } from '#platform/actor';
import { Database } from '#platform/database';
import { notFound } from '#platform/errors';
import type { DocumentAnswer, DocumentList, DocumentView } from './document.dto.js';
import { canSeeDocument, documentAbilities } from './document.policy.js';
import { projectAbilities } from './project.policy.js';
import { ProjectReader, type ProjectStanding } from './project.reader.js';

type DocumentRow = Omit<DocumentView, 'versions'> & {
  own: boolean;
  versions: (Omit<DocumentView['versions'][number], 'uploadedBy'> & { uploadedBy: string | null })[];
};

export interface StoredVersion {
  storageKey: string;
  fileName: string;
  mediaType: string;
}

/** `$1` is the person who asks. */
const select = `
  SELECT d.id, d.project_id AS "projectId", d.title, d.evidence, d.shared, d.removed_at IS NOT NULL AS removed, d.version,
         EXISTS (SELECT FROM projects.document_version o WHERE o.document_id = d.id AND o.uploaded_by = $1) AS own,
         (SELECT json_agg(json_build_object('number', v.number, 'fileName', v.file_name, 'mediaType', v.media_type,
                   'bytes', v.bytes, 'sha256', encode(v.sha256, 'hex'), 'uploadedBy', v.uploaded_by,
                   'uploadedAt', to_char(v.uploaded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
                 ORDER BY v.number DESC)
            FROM projects.document_version v WHERE v.document_id = d.id) AS versions
    FROM projects.document d`;

@Injectable()
export class DocumentReader {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectReader,
    private readonly people: PersonReader,
  ) {}

  /** By title; removed ones at the end, for those who may bring them back. */
  async list(projectId: string): Promise<DocumentList> {
    const actor = currentActor();
    const project = await this.projects.standing(projectId);
    const rows = await this.database.rows<DocumentRow>(
      `${select} WHERE d.project_id = $2 ORDER BY d.removed_at IS NOT NULL, d.title, d.id`,
      [actor.userId ?? null, projectId],
    );
    const seen = rows.filter((row) => canSeeDocument(actor, project, row));
    const { uploadDocument, manageDocuments } = projectAbilities(actor, project);
    return {
      items: await this.answers(seen, project),
      abilities: { upload: uploadDocument, share: manageDocuments },
    };
  }

  /** @throws AppError not-found for missing, foreign and hidden ones alike */
  async one(id: string): Promise<DocumentAnswer> {
    const { row, project } = await this.seen(id);
    return (await this.answers([row], project))[0]!;
  }

  /** What the rules need to know of it. @throws AppError not-found */
  async seen(id: string): Promise<{ row: DocumentRow; project: ProjectStanding }> {
    const actor = currentActor();
    const row = await this.database.row<DocumentRow>(`${select} WHERE d.id = $2`, [actor.userId ?? null, id]);
    if (!row) throw notFound();
    const project = await this.projects.standing(row.projectId);
    if (!canSeeDocument(actor, project, row)) throw notFound();
    return { row, project };
  }

  /** Where the content of a version is. @throws AppError not-found; also for what was removed */
  async stored(id: string, number: number): Promise<StoredVersion> {
    const { row } = await this.seen(id);
    const stored = await this.database.row<StoredVersion>(
      `SELECT storage_key AS "storageKey", file_name AS "fileName", media_type AS "mediaType"
         FROM projects.document_version WHERE document_id = $1 AND number = $2`,
      [id, number],
    );
    if (!stored || row.removed) throw notFound();
    return stored;
  }

  private async answers(rows: readonly DocumentRow[], project: ProjectStanding): Promise<DocumentAnswer[]> {
    const ids = [...new Set(rows.flatMap(({ versions }) => versions.flatMap(({ uploadedBy }) => uploadedBy ?? [])))];
    const people = ids.length > 0 ? await this.people.contacts(ids) : [];
    const nameOf = (id: string | null) => people.find(({ userId }) => userId === id)?.name ?? null;
    return rows.map(({ own, versions, ...data }) => ({
      data: { ...data, versions: versions.map((each) => ({ ...each, uploadedBy: nameOf(each.uploadedBy) })) },
      abilities: documentAbilities(currentActor(), project, { ...data, own }),
    }));
  }
}
