/**
 * A page of this site to go to after signing in. Anything that a browser could read as another site is dropped:
 * absolute addresses, `//host`, backslashes, control characters.
 */
export function safeReturnTo(path: string | undefined | null): string | undefined {
  if (!path || path.length > 500 || !/^\/[\w\-./?=&%:#,]*$/.test(path) || path.startsWith('//')) return undefined;
  return path;
}
