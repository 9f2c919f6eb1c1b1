import type { ImportKind, ImportMode, ImportState } from '#contracts';
import type { Actor } from '#platform/actor';

/** What the rules need to know of an import. */
export interface ImportFacts {
  zoneId: string;
  kind: ImportKind;
  mode: ImportMode;
  state: ImportState;
  good: number;
  /** Rows of a check that would make or change something. */
  fresh: number;
  /** Files are kept for a day. */
  hasFile: boolean;
}

export interface ImportAbilities extends Record<string, boolean> {
  stop: boolean;
  take: boolean;
  mend: boolean;
}

/** Staff of a zone import, each kind with the right to write it; a token needs its scope as well. */
export function canImport(actor: Actor, kind: ImportKind): boolean {
  const person = actor.kind === 'user' || (actor.kind === 'token' && (actor.scopes ?? []).includes(`${kind}:write`));
  const staff = actor.role !== undefined && actor.role !== 'viewer';
  return person && staff && actor.organisationKind === 'zone' && Boolean(actor.userId && actor.memberId);
}

/** Colleagues see what is imported, stop it and go on with it. */
export function importAbilities(actor: Actor, facts: ImportFacts): ImportAbilities {
  const works = canImport(actor, facts.kind) && actor.organisationId === facts.zoneId;
  return {
    stop: works && isUnderWay(facts.state),
    take: works && facts.state === 'done' && facts.mode === 'check' && facts.fresh > 0 && facts.hasFile,
    mend: works && !isUnderWay(facts.state) && facts.hasFile,
  };
}

export const isUnderWay = (state: ImportState): boolean => state === 'waiting' || state === 'running';
