import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

/**
 * Whether the page is alive: false in the HTML that the build makes, and while React takes that over, so that
 * both agree; true from then on, at once for what is shown later.
 */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
