import type { Actor } from '#platform/actor';
import { type ProjectFacts, projectAbilities } from './project.policy.js';

export interface DocumentFacts {
  shared: boolean;
  removed: boolean;
  /** Whether the asker uploaded one of its versions. */
  own: boolean;
}

/** Offices see every document; the company those shared with it and its own. What was removed is seen by who may bring it back. */
export function canSeeDocument(actor: Actor, project: ProjectFacts, { shared, removed, own }: DocumentFacts): boolean {
  const { seeInternal, manageDocuments } = projectAbilities(actor, project);
  if (removed) return manageDocuments;
  return seeInternal || (project.side === 'company' && (shared || own));
}

export function documentAbilities(actor: Actor, project: ProjectFacts, document: DocumentFacts) {
  const { manageDocuments, uploadDocument } = projectAbilities(actor, project);
  const there = canSeeDocument(actor, project, document) && !document.removed;
  return {
    edit: there && manageDocuments,
    addVersion: there && (manageDocuments || (uploadDocument && document.own)),
    remove: there && manageDocuments,
    restore: document.removed && manageDocuments,
  };
}
