import type { Scope } from '#contracts';

type Dashed<Text extends string> = Text extends `${infer Left}:${infer Right}` ? `${Left}-${Right}` : Text;

/** Key of the words for a scope: a colon would name another file of words. */
export const scopeWord = <S extends Scope>(scope: S) => `scope.${scope.replace(':', '-') as Dashed<S>}` as const;
