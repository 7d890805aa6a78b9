import type { NDArray } from 'derivative';
import { array, cos, exp, sin } from 'derivative';

/** sin(x₀) · exp(x₁·x₂) + x₀²·x₁, its gradient and its Hessian, written out. */
export function smooth([x = NaN, y = NaN, z = NaN]: Iterable<number>): number {
  return sin(x) * exp(y * z) + x * x * y;
}

export function gradientOfSmooth([x = NaN, y = NaN, z = NaN]: readonly number[]): number[] {
  const e = exp(y * z);
  return [cos(x) * e + 2 * x * y, sin(x) * z * e + x * x, sin(x) * y * e];
}

export function hessianOfSmooth([x = NaN, y = NaN, z = NaN]: readonly number[]): number[][] {
  const e = exp(y * z);
  const xy = cos(x) * z * e + 2 * x;
  const xz = cos(x) * y * e;
  const yz = sin(x) * (1 + y * z) * e;
  return [
    [-sin(x) * e + 2 * y, xy, xz],
    [xy, sin(x) * z * z * e, yz],
    [xz, yz, sin(x) * y * y * e],
  ];
}

export const somePoints: readonly (readonly number[])[] = [
  [0.5, -1.25, 0.75],
  [2, 0.1, -0.3],
  [-0.7, 1.5, 0.2],
  [10, 0.01, 3],
];

/** Three elements in another order: y[i] = x[order[i]]. */
export function permuted(x: NDArray, order: readonly number[]): NDArray {
  return array(order.map((i) => x.get(i)));
}

export const orders: readonly (readonly number[])[] = [
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];
