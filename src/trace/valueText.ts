import type { DType } from 'derivative';
import { array, str } from 'derivative';
import { heldBy } from './heldBy.ts';

/** An element as Python prints it, all digits: `3.0` of a float64 array, `3` of an int64 one. */
export function valueText(value: number, dtype: DType): string {
  return dtype === 'float64' ? str(value) : str(array(heldBy(dtype, value), dtype));
}
