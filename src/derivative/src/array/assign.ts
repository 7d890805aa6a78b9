import { told } from '../walk/observe.ts';
import { cannotStore, requireNumber } from './cannotStore.ts';
import { convert } from './dtype.ts';
import type { NDArray } from './NDArray.ts';
import { store } from './store.ts';

/**
 * `x[index] = value`, where the element is known to lie at `position` of `x.data`.
 *
 * `set`, `nditer` and `numericalDerivative` write through here: the read-only test, the conversion to the
 * dtype, and the word to whoever observes.
 */
export function assign(x: NDArray, index: readonly number[], position: number, value: number | bigint): void {
  const { writeableFloats } = x;
  if (writeableFloats !== undefined && typeof value === 'number' && told === undefined) {
    // The common case: nothing to convert and nobody to tell.
    writeableFloats[position] = value;
  } else {
    convertAndTell(x, index, position, value);
  }
}

function convertAndTell(
  x: NDArray,
  index: readonly number[],
  position: number,
  value: number | bigint,
): void {
  if (!x.writeable) throw new TypeError('assignment destination is read-only');
  requireNumber(value, index);
  const converted = convert(value, x.dtype);
  if (converted === undefined) throw cannotStore(value, index, x.dtype);
  try {
    told?.write(x, index, position, converted);
  } finally {
    // Stored even if a listener throws: watching must not change what the program computes.
    store(x.data, position, converted);
  }
}
