import { useEffect, useState } from 'react';
import { readClassLink, type ReadClassLink } from '../../classes/classLink.ts';

/** What the part of an address behind `#` carries; undefined as long as it is being read, and where it is no class. */
export function useClassLink(fragment: string | undefined): ReadClassLink | undefined {
  const [read, setRead] = useState<{ readonly fragment: string; readonly link: ReadClassLink }>();
  useEffect(() => {
    if (fragment === undefined) return undefined;
    let isCurrent = true;
    void readClassLink(fragment).then((link) => {
      if (isCurrent) setRead({ fragment, link });
    });
    return () => {
      isCurrent = false;
    };
  }, [fragment]);
  return read?.fragment === fragment ? read?.link : undefined;
}
