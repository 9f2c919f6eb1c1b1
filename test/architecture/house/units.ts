import { domains } from '../imports.js';

/** The lib or app a file belongs to (`libs/sessions`, `apps/web`), or its top-level folder. */
export function unitOf(path: string): string {
  const [top = '', name = ''] = path.split('/');
  return (top === 'libs' || top === 'apps') && path.split('/').length > 2 ? `${top}/${name}` : top;
}

export function domainOf(path: string): string | undefined {
  const [top, name = ''] = path.split('/');
  return top === 'libs' && (domains as readonly string[]).includes(name) ? name : undefined;
}

export const isSpec = (path: string): boolean => /\.spec\.tsx?$/.test(path);
