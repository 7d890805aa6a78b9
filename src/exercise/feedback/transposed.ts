import type { Plain } from '../observe/Plain.ts';
import { shapeOf } from '../observe/shapeOf.ts';

/** A matrix with rows and columns exchanged; undefined for anything else. */
export function transposed(plain: Plain): Plain | undefined {
  const shape = shapeOf(plain);
  if (shape?.length !== 2 || typeof plain !== 'object' || plain === null) return undefined;
  const [rows = 0, columns = 0] = shape;
  const turned = <T>(at: (row: number, column: number) => T): T[][] =>
    Array.from({ length: columns }, (_, column) => Array.from({ length: rows }, (_, row) => at(row, column)));
  if (plain.type === 'array') {
    const elements = turned((row, column) => plain.elements[row * columns + column] ?? NaN).flat();
    return { ...plain, shape: [columns, rows], elements };
  }
  if (plain.type !== 'list') return undefined;
  const items = turned((row, column) => itemOf(itemOf(plain, row), column));
  return { type: 'list', items: items.map((row) => ({ type: 'list', items: row })) };
}

function itemOf(plain: Plain, i: number): Plain {
  return typeof plain === 'object' && plain !== null && plain.type === 'list'
    ? (plain.items[i] ?? null)
    : null;
}
