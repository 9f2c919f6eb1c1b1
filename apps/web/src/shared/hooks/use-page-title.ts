import { useEffect } from 'react';

/** Title of the document, and what is read out when the page has changed. */
export function usePageTitle(title: string | undefined) {
  useEffect(() => {
    if (title) document.title = `${title} · OpenZone`;
  }, [title]);
}
