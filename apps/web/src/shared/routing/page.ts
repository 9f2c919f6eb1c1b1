import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A page in a file of its own, fetched when it is first visited. */
export function page<Name extends string>(
  path: string,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteObject {
  const lazy = async () => ({ Component: (await load())[name] });
  return path === '' ? { index: true, lazy } : { path, lazy };
}
