import { str } from 'derivative';
import { indexAt } from './indexAt.ts';

/** A flat index in C order as Python prints the index: `(0,)`, `(1, 2)`. */
export function indexText(flat: number, shape: readonly number[]): string {
  return str(indexAt(flat, shape));
}
