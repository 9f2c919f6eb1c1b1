import type { FieldErrorCode, FieldProblem } from '#contracts';

/** The parts of a zod issue that are read here. */
interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
  readonly keys?: readonly string[];
  readonly format?: string;
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly input?: unknown;
  readonly params?: { readonly code?: FieldErrorCode };
}

/** A wrong shape is the fault of a program (400), a wrong value that of a person (422). */
export function isWrongShape(issues: readonly object[]): boolean {
  return (issues as readonly Issue[]).some(
    (issue) =>
      issue.code === 'unrecognized_keys' || (issue.code === 'invalid_type' && !issue.message.includes('undefined')),
  );
}

export function fieldProblems(issues: readonly object[]): FieldProblem[] {
  return (issues as readonly Issue[]).slice(0, 50).flatMap((issue) => {
    const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => ({ path: path ? `${path}.${key}` : key, code: 'field.unknown' as const }));
    }
    return [problemOf(issue, path)];
  });
}

const formats: Record<string, FieldErrorCode> = {
  email: 'field.email',
  url: 'field.url',
  uuid: 'field.uuid',
  datetime: 'field.instant',
  date: 'field.date',
  time: 'field.time',
  regex: 'field.pattern',
};

function problemOf(issue: Issue, path: string): FieldProblem {
  switch (issue.code) {
    case 'invalid_type':
      return { path, code: issue.message.includes('undefined') ? 'field.required' : 'field.wrong-type' };
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'date'
        ? { path, code: 'field.too-small', params: { minimum: Number(issue.minimum) } }
        : { path, code: 'field.too-short', params: { minimum: Number(issue.minimum) } };
    case 'too_big':
      return issue.origin === 'number' || issue.origin === 'date'
        ? { path, code: 'field.too-large', params: { maximum: Number(issue.maximum) } }
        : { path, code: 'field.too-long', params: { maximum: Number(issue.maximum) } };
    case 'invalid_value':
      return { path, code: 'field.not-allowed' };
    case 'invalid_format':
      return { path, code: formats[issue.format ?? ''] ?? 'field.invalid' };
    default:
      return { path, code: issue.params?.code ?? 'field.invalid' };
  }
}
