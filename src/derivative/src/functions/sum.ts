import { shown } from '../arguments/shown.ts';
import { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from './ufunc.ts';
import { answerOf, isNumberLike } from './ufunc.ts';

/**
 * The sum of all elements, added in the order of NumPy's pairwise summation, so that the digits are NumPy's.
 *
 * Up to 128 elements are added in eight running totals; longer stretches are halved and the halves added.
 * Rounding error: it grows like log n, not like n as when adding from left to right.
 *
 * int64 wraps around beyond 64 bits and float32 rounds every addition to float32, as in NumPy; bool counts
 * the true ones. The order is C order of the indices also for transposed arrays, where NumPy follows memory, and it
 * is pairwise throughout also for parts with gaps, which NumPy adds in pieces of up to 8192 elements.
 *
 * @param x an array of any shape, a list of numbers, or a number; a dual number of arrays, or a list with some
 * @returns the sum as a number; 0 for no elements; a dual number where there was one
 * @throws TypeError when x is none of these, or a list holds anything but numbers
 * @source numpy-sum, higham-1993
 *
 * @example
 * sum([0.1, 0.2, 0.3]); // 0.6000000000000001
 */
export function sum(x: number | NDArray | readonly number[]): number;
export function sum<T extends NumberLike>(x: Iterable<T | number>): T;
export function sum(x: unknown): number | NumberLike {
  if (typeof x === 'number') return x;
  if (x instanceof NDArray) return sumOfArray(x);
  const terms: readonly Operand[] | undefined = isNumberLike(x) ? [x] : listOf(x);
  if (terms === undefined) throw new TypeError(`sum requires an array or a number; got ${shown(x)}`);
  return answerOf(sumRule, terms) ?? pairwise(numbersOf(terms), 0, 1, terms.length, addFloat64);
}

/** The derivative of a sum is the sum of the derivatives. */
const sumRule: Ufunc = {
  name: 'sum',
  apply: (...terms) => (terms.length === 1 ? sum(terms[0] ?? 0) : sum(terms as readonly number[])),
  derivative: 'linear',
};

function listOf(x: unknown): readonly Operand[] | undefined {
  return Array.isArray(x) ? x : undefined;
}

/** Text in a list would be joined, not added. */
function numbersOf(terms: readonly unknown[]): readonly number[] {
  const odd = Array.from(terms, (term) => typeof term).findIndex((type) => type !== 'number');
  if (odd >= 0)
    throw new TypeError(`sum requires numbers in a list; got ${shown(terms[odd])} at place ${odd}`);
  return terms as readonly number[];
}

function sumOfArray(x: NDArray): number {
  const { data, offset, strides, size } = x.reshape(-1);
  const stride = strides[0] ?? 1;
  if (!(data instanceof BigInt64Array)) {
    return pairwise(data, offset, stride, size, data instanceof Float32Array ? addFloat32 : addFloat64);
  }
  let total = 0n;
  for (let i = 0; i < size; i++) total += data[offset + i * stride] ?? 0n;
  return Number(BigInt.asIntN(64, total));
}

type Add = (a: number, b: number) => number;

function addFloat64(a: number, b: number): number {
  return a + b;
}

/** Rounding the float64 sum of two float32 numbers to float32 gives their float32 sum. */
function addFloat32(a: number, b: number): number {
  return Math.fround(a + b);
}

/** The sum of the `count` elements at start, start + stride, … */
function pairwise(x: ArrayLike<number>, start: number, stride: number, count: number, add: Add): number {
  if (count > 128) {
    const half = (count >> 1) - ((count >> 1) % 8);
    const left = pairwise(x, start, stride, half, add);
    return add(left, pairwise(x, start + half * stride, stride, count - half, add));
  }
  const at = (i: number): number => x[start + i * stride] ?? 0;
  const inBlocks = count < 8 ? 0 : count - (count % 8);
  const totals = new Float64Array(8);
  for (let i = 0; i < inBlocks; i++) totals[i % 8] = add(totals[i % 8] ?? 0, at(i));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = totals;
  let total = add(add(add(a, b), add(c, d)), add(add(e, f), add(g, h)));
  for (let i = inBlocks; i < count; i++) total = add(total, at(i));
  return total;
}
