import { sizeOf } from './sizeOf.ts';
import type { TracedArray } from './trace.ts';

/** How the elements of an array lie in memory. Elements of stride 0 may share one place. */
export interface MemoryOrder {
  /** The addresses of the array's own places, ascending, counted in elements from the lowest one. */
  readonly addresses: Float64Array;
  /** By flat index: which of these places the element lies in. */
  readonly placeOf: Int32Array;
  /** By place: the flat indices of its elements, one after the other; those of a place start at `firstOf[place]`. */
  readonly flats: Int32Array;
  readonly firstOf: Int32Array;
}

/** Lays the elements of an array out as they lie in memory. */
export function memoryOrder({ shape, strides }: Pick<TracedArray, 'shape' | 'strides'>): MemoryOrder {
  const size = sizeOf(shape);
  const addressOf = addressesByIndex(size, shape, strides);
  const flats = Int32Array.from({ length: size }, (_, flat) => flat).sort(
    (a, b) => (addressOf[a] ?? 0) - (addressOf[b] ?? 0) || a - b,
  );
  const lowest = addressOf[flats[0] ?? 0] ?? 0;
  const addresses: number[] = [];
  const firstOf: number[] = [];
  const placeOf = new Int32Array(size);
  for (const [i, flat] of flats.entries()) {
    const address = (addressOf[flat] ?? 0) - lowest;
    if (address !== addresses.at(-1)) {
      addresses.push(address);
      firstOf.push(i);
    }
    placeOf[flat] = addresses.length - 1;
  }
  return {
    addresses: Float64Array.from(addresses),
    placeOf,
    flats,
    firstOf: Int32Array.from([...firstOf, size]),
  };
}

/** Σ index[axis] · strides[axis] for every element, in C order of the indices. */
function addressesByIndex(size: number, shape: readonly number[], strides: readonly number[]): Float64Array {
  const addresses = new Float64Array(size);
  let outer = 1;
  for (const [axis, length] of shape.entries()) {
    const inner = size / (outer * length);
    for (let flat = 0; flat < size; flat++) {
      addresses[flat] = (addresses[flat] ?? 0) + (Math.floor(flat / inner) % length) * (strides[axis] ?? 0);
    }
    outer *= length;
  }
  return addresses;
}
