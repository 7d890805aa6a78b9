import type { DType } from '../../array/dtype.ts';
import { NDArray } from '../../array/NDArray.ts';
import type { Operand } from '../ufunc.ts';

/**
 * The dtype NumPy 2 gives the result of two operands, at least one of them an array.
 *
 * A number has no width of its own: a whole one (up to 2⁵³) joins the array's dtype (int64 for bool), another
 * one asks for a floating dtype. float32 next to int32 or int64 becomes float64, which holds both.
 */
export function commonDtype(x: Operand, y: Operand): DType {
  const kinds = [x, y].map((operand) => (operand instanceof NDArray ? operand.dtype : kindOfNumber(operand)));
  const has = (kind: DType | 'whole' | 'fraction'): boolean => kinds.includes(kind);
  const hasInteger = has('int64') || has('int32');
  if (has('float64') || (has('float32') && hasInteger)) return 'float64';
  if (has('float32')) return 'float32';
  if (has('fraction')) return 'float64';
  if (has('int64')) return 'int64';
  if (has('int32')) return 'int32';
  return has('whole') ? 'int64' : 'bool';
}

function kindOfNumber(x: unknown): 'whole' | 'fraction' {
  return Number.isSafeInteger(x) ? 'whole' : 'fraction';
}
