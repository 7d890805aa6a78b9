import { array, type NDArray } from 'derivative';

/** The function that every case differentiates: Σ x², straight from memory, so that f itself costs little. */
export function sumOfSquares({ data }: Pick<NDArray, 'data'>): number {
  const x = data as Float64Array;
  let total = 0;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator would take longer than the work
  for (let i = 0; i < x.length; i++) {
    const element = x[i] as number;
    total += element * element;
  }
  return total;
}

/** The same, written otherwise: how fast it is depends more on the code that V8 merges it into. */
export function sumOfSquaresByCount({ data }: Pick<NDArray, 'data'>): number {
  const x = data as Float64Array;
  let total = 0;
  for (let i = 0, count = x.length; i < count; i++) {
    const element = x[i] as number;
    total += element * element;
  }
  return total;
}

/** Where: n numbers between 0 and 1. */
export function point(n: number): NDArray {
  return array(Array.from({ length: n }, (_, i) => (i + 0.5) / n));
}
