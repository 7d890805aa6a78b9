import { indexAt } from '../trace/indexAt.ts';

/** A part of an array that is drawn as one grid. */
export interface ArraySlice {
  /** Where it lies in an array of three axes or more: `[1, :, :]`; null when it is the whole array. */
  readonly label: string | null;
  /** Flat index of the grid's element (0, 0), whether that one is drawn or not. */
  readonly start: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface ArrayLayout {
  readonly slices: readonly ArraySlice[];
  /** How far one row is from the next in the flat index. */
  readonly rowLength: number;
  readonly ndim: number;
  /** Whether all elements are drawn. */
  readonly whole: boolean;
}

const mostCells = 400;
const mostAxes = 4;
/** How far the neighbourhood of the cursor reaches to each side: x and grad should fit side by side. */
const reach = 2;
const reachInRow = 4;

/**
 * How an array is drawn in its own shape: the last axis runs to the right, the one before it down, and each
 * index of the axes before those has a grid of its own. Of a larger array only the neighbourhood of the
 * cursor is drawn.
 */
export function arrayLayout(shape: readonly number[], cursor: number): ArrayLayout {
  const ndim = shape.length;
  const columns = shape.at(-1) ?? 1;
  const rows = shape.at(-2) ?? 1;
  const grids = shape.slice(0, -2).reduce((count, length) => count * length, 1);
  const whole = ndim <= mostAxes && grids * rows * columns <= mostCells;
  const here = Math.floor(cursor / (rows * columns)) || 0;
  const slices = range(whole ? 0 : here, whole ? grids : here + 1).map((grid) => ({
    label: ndim < 3 ? null : sliceLabel(grid, shape.slice(0, -2)),
    start: grid * rows * columns,
    rows: whole ? range(0, rows) : around(Math.floor(cursor / columns) % rows, rows, reach),
    columns: whole ? range(0, columns) : around(cursor % columns, columns, ndim === 1 ? reachInRow : reach),
  }));
  return { slices, rowLength: columns, ndim, whole };
}

function around(centre: number, length: number, reach: number): readonly number[] {
  const from = Math.max(0, Math.min(centre - reach, length - 2 * reach - 1));
  return range(from, Math.min(length, from + 2 * reach + 1));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

function sliceLabel(grid: number, outer: readonly number[]): string {
  return `[${[...indexAt(grid, outer), ':', ':'].join(', ')}]`;
}
