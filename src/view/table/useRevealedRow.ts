import { useLayoutEffect } from 'react';
import { revealDown } from './revealDown.ts';

/** Scrolls the table so that the row of the current moment is in view. */
export function useRevealedRow(region: HTMLElement | null, current: number): void {
  useLayoutEffect(() => {
    const row = region?.querySelector('[aria-current="step"]');
    if (region && row) revealDown(region, row, region.querySelector('thead'));
  }, [region, current]);
}
