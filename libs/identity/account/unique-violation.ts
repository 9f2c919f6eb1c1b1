/** Whether PostgreSQL refused a row because another one has the value already (SQLSTATE 23505). */
export function violatesUnique(error: unknown, constraint: string): boolean {
  const { code, constraint: name } = (error ?? {}) as { code?: string; constraint?: string };
  return code === '23505' && name === constraint;
}
