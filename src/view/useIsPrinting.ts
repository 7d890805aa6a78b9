import { useSyncExternalStore } from 'react';

const query = 'print';

/** Whether the page is being laid out on paper, where nothing can be scrolled. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const paper = window.matchMedia(query);
      paper.addEventListener('change', onChange);
      return () => {
        paper.removeEventListener('change', onChange);
      };
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
