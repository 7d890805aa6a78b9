import { useEffect, useState } from 'react';
import type { SharedCode } from './sharedCode.ts';
import { writeFragment } from './writeFragment.ts';

/** The fragment that carries a program: null as long as it is being packed, undefined where it is too long. */
export function useFragmentOf({ title, code }: SharedCode): string | undefined | null {
  const [fragment, setFragment] = useState<string | undefined | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void writeFragment({ title, code }).then((written) => {
      if (isCurrent) setFragment(written);
    });
    return () => {
      isCurrent = false;
    };
  }, [title, code]);
  return fragment;
}
