import { useEffect, useState } from 'react';
import { keptFile } from './draft-files';

/** An address under which a file of the draft can be seen or heard, as long as it is on the page. */
export function useBlobUrl(key: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void keptFile(key).then((blob) => {
      if (gone || !blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [key]);
  return url;
}
