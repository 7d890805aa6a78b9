import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * Arrow keys move the focus between the buttons of a table, which has one stop for Tab, not hundreds. Cells
 * without a button are passed over.
 */
export function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const cell = event.target instanceof Element ? event.target.closest('td') : null;
  if (step === undefined || cell === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const row = cell.parentElement;
  const rows = [...event.currentTarget.tBodies].flatMap((body) => [...body.rows]);
  let down = rows.findIndex((each) => each === row) + step[0];
  let across = cell.cellIndex + step[1];
  let target = rows[down]?.cells[across];
  while (target && !target.querySelector('button')) {
    down += step[0];
    across += step[1];
    target = rows[down]?.cells[across];
  }
  // At the edge the page may scroll, as it does everywhere else.
  if (!target) return;
  event.preventDefault();
  target.querySelector('button')?.focus();
}
