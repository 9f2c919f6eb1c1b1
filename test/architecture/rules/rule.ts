import type { Content, Tree } from '../house/tree.js';

/** A rule of the house. It proves itself: each `caught` example must give a fault that says `says`, each `fine` none. */
export interface Rule {
  readonly name: string;
  /** One line a fault: where, what is wrong, and what to do. */
  readonly check: (tree: Tree) => string[];
  readonly caught: Readonly<Record<string, Content & { says: string }>>;
  readonly fine: Readonly<Record<string, Content>>;
}
