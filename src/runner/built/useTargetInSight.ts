import { useEffect, useLayoutEffect, useRef } from 'react';

const doings = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * On a page that was reached by a link, blocks grow when their code is there. Keeps what the address names where the link
 * has led, until the reader does something.
 *
 * @param isAwaited - whether the block's code is on its way
 */
export function useTargetInSight(isAwaited: boolean): void {
  const wasAwaited = useRef(isAwaited);
  const isReadersTurn = useRef(false);

  useEffect(() => {
    if (!isAwaited) return undefined;
    const listening = new AbortController();
    const options = { signal: listening.signal, capture: true, passive: true };
    for (const doing of doings) {
      window.addEventListener(
        doing,
        () => {
          isReadersTurn.current = true;
        },
        options,
      );
    }
    return () => {
      listening.abort();
    };
  }, [isAwaited]);

  useLayoutEffect(() => {
    if (isAwaited || !wasAwaited.current) return;
    wasAwaited.current = false;
    if (isReadersTurn.current) return;
    const target = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    target?.scrollIntoView({ behavior: 'instant' });
  }, [isAwaited]);
}
