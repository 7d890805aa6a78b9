import type { KeyboardEvent } from 'react';
import { useLayoutEffect, useState } from 'react';
import { revealDown } from './revealDown.ts';
import { rowForKey } from './rowForKey.ts';

/** Where the keyboard is in a table whose rows are only partly laid out. */
interface RowFocus {
  readonly tabStop: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
}

/** Arrow keys, page keys, Home and End move the focus from row to row; the table scrolls along. */
export function useRowFocus(region: HTMLElement | null, current: number, count: number): RowFocus {
  // Going to another moment takes the keyboard's place along, so what was reached by keys counts until then.
  const [reached, setReached] = useState<{ readonly row: number; readonly current: number } | null>(null);
  const own = reached?.current === current && reached.row < count ? reached : null;
  useLayoutEffect(() => {
    const row = region?.querySelector(`[data-row="${reached?.row ?? -1}"]`);
    if (!region || !row) return;
    row.querySelector('button')?.focus({ preventScroll: true });
    revealDown(region, row, region.querySelector('thead'));
  }, [region, reached]);
  return {
    tabStop: own?.row ?? Math.max(0, current),
    onKeyDown: (event) => {
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
      if (row === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const inView = Math.floor((region?.clientHeight ?? 0) / row.offsetHeight) - 2;
      const target = rowForKey(event.key, Number(row.dataset.row), count, Math.max(1, inView));
      if (target === null) return;
      event.preventDefault();
      setReached({ row: target, current });
    },
  };
}
