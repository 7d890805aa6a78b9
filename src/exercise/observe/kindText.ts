import type { Plain } from './Plain.ts';
import { shapeOf } from './shapeOf.ts';

/** What kind of value it is, in words: `a number`, `a list of 2 rows of 3 numbers`. */
export function kindText(plain: Plain): string {
  if (typeof plain === 'number') return 'a number';
  if (typeof plain === 'boolean') return String(plain);
  if (plain === null) return 'null';
  switch (plain.type) {
    case 'text':
      return 'a text';
    case 'other':
      return plain.text;
    case 'array':
      return `an NDArray of shape (${plain.shape.join(', ')}${plain.shape.length === 1 ? ',' : ''})`;
    case 'list':
      return listText(plain);
  }
}

function listText(plain: Plain): string {
  const shape = shapeOf(plain);
  if (shape === undefined) return 'a list of unlike things';
  if (shape.length === 1) return `a list of ${count(shape[0], 'number')}`;
  if (shape.length === 2) return `a list of ${count(shape[0], 'row')} of ${count(shape[1], 'number')}`;
  return `lists in lists, ${shape.join(' × ')}`;
}

function count(n: number | undefined, noun: string): string {
  return `${n ?? 0} ${noun}${n === 1 ? '' : 's'}`;
}
