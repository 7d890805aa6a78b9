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
  if (writeableFloats === undefined || typeof value !== 'number') {
    tellAndStore(x, index, position, converted(x, index, value));
  } else if (told === undefined) {
    // The common case: nothing to convert and nobody to tell.
    writeableFloats[position] = value;
  } else {
    tellAndStore(x, index, position, value);
  }
}

function converted(x: NDArray, index: readonly number[], value: number | bigint): number | bigint {
  if (!x.writeable) throw new TypeError('assignment destination is read-only');
  requireNumber(value, index);
  const element = convert(value, x.dtype);
  if (element === undefined) throw cannotStore(value, index, x.dtype);
  return element;
}

function tellAndStore(
  x: NDArray,
  index: readonly number[],
  position: number,
  element: number | bigint,
): void {
  try {
    told?.write(x, index, position, element);
  } finally {
    // Stored even if a listener throws: watching must not change what the program computes.
    store(x.data, position, element);
  }
}
