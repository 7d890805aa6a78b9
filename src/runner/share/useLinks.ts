import { useEffect, useState } from 'react';
import { carriesCode, readFragment, type ReadLink } from './readFragment.ts';

export interface OpenedLink {
  readonly fragment: string;
  readonly link: ReadLink;
}

/** The links that were opened on this page so far, the newest first: opening one takes nothing away of another. */
export function useLinks(fragment: string): readonly OpenedLink[] {
  const [links, setLinks] = useState<readonly OpenedLink[]>([]);
  useEffect(() => {
    if (!carriesCode(fragment)) return;
    void readFragment(fragment).then((link) => {
      setLinks((before) =>
        before.some((opened) => opened.fragment === fragment) ? before : [{ fragment, link }, ...before],
      );
    });
  }, [fragment]);
  return links;
}
