import { useCallback, useEffect, useState } from 'react';

/** Something that is fetched when it is first needed, and how far that is. */
export type Fetching<Part> =
  | { readonly type: 'loading' }
  | { readonly type: 'loaded'; readonly Part: Part }
  | { readonly type: 'failed'; readonly tryAgain: () => void };

/**
 * Fetches a part of the page as soon as it is wanted.
 *
 * `lazy` does not do where the network may be away: it throws, the whole page is gone, and it never asks again.
 *
 * @param load - must stay the same from one rendering to the next
 */
export function useFetched<Part>(
  load: () => Promise<{ readonly default: Part }>,
  isWanted = true,
): Fetching<Part> {
  const [fetched, setFetched] = useState<{ readonly Part: Part } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    load().then(
      ({ default: Part }) => {
        if (!isLeft) setFetched({ Part });
      },
      () => {
        if (!isLeft) setFetched('failed');
      },
    );
    return () => {
      isLeft = true;
    };
  }, [load, isWanted, attempt]);
  const tryAgain = useCallback(() => {
    // What is said is said again if it fails again.
    setFetched(undefined);
    setAttempt((count) => count + 1);
  }, []);
  if (fetched === undefined) return { type: 'loading' };
  return fetched === 'failed' ? { type: 'failed', tryAgain } : { type: 'loaded', Part: fetched.Part };
}
