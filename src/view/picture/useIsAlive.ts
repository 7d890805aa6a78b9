import { useSyncExternalStore } from 'react';

/**
 * Whether this part of the page answers by now. It is lazy: the page around it is alive before, and a slider that
 * was moved in between would stay there without any effect.
 */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
