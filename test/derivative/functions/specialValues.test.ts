import * as derivative from 'derivative';
import { describe, expect, it } from 'vitest';

const inf = Infinity;
const lowest = 5e-324;
const largest = Number.MAX_VALUE;

// IEEE 754-2019, section 9.2.1, which NumPy follows; results at the ends of the range from MPFR 4.2.0.
// prettier-ignore
const unary = {
  exp: [[0, 1], [-0, 1], [inf, inf], [-inf, 0], [NaN, NaN], [lowest, 1], [710, inf], [709.782712893384, 1.7976931348622732e308], [709.7827128933841, inf], [-745.1332191019411, lowest], [-745.1332191019412, 0], [-1e300, 0]],
  expm1: [[0, 0], [-0, -0], [inf, inf], [-inf, -1], [NaN, NaN], [lowest, lowest], [-lowest, -lowest], [709.7827128933841, inf], [-38, -1], [-1e300, -1]],
  log: [[0, -inf], [-0, -inf], [1, 0], [inf, inf], [-1, NaN], [-inf, NaN], [NaN, NaN], [lowest, -744.4400719213812], [largest, 709.782712893384]],
  log1p: [[0, 0], [-0, -0], [-1, -inf], [inf, inf], [-1.5, NaN], [-inf, NaN], [NaN, NaN], [lowest, lowest], [largest, 709.782712893384]],
  log2: [[0, -inf], [-0, -inf], [1, 0], [inf, inf], [-1, NaN], [NaN, NaN], [lowest, -1074], [largest, 1024], [0.125, -3]],
  log10: [[0, -inf], [-0, -inf], [1, 0], [inf, inf], [-1, NaN], [NaN, NaN], [lowest, -323.3062153431158], [largest, 308.25471555991675], [1e22, 22], [1e-5, -5]],
  sin: [[0, 0], [-0, -0], [inf, NaN], [-inf, NaN], [NaN, NaN], [lowest, lowest], [Math.PI, 1.2246467991473532e-16], [largest, 0.004961954789184062]],
  cos: [[0, 1], [-0, 1], [inf, NaN], [-inf, NaN], [NaN, NaN], [lowest, 1], [Math.PI / 2, 6.123233995736766e-17], [largest, -0.9999876894265599]],
  tan: [[0, 0], [-0, -0], [inf, NaN], [-inf, NaN], [NaN, NaN], [lowest, lowest], [Math.PI / 2, 16331239353195370], [largest, -0.004962015874444895]],
  asin: [[0, 0], [-0, -0], [1, Math.PI / 2], [-1, -Math.PI / 2], [1.0000000000000002, NaN], [inf, NaN], [NaN, NaN], [lowest, lowest]],
  acos: [[0, Math.PI / 2], [-0, Math.PI / 2], [1, 0], [-1, Math.PI], [1.0000000000000002, NaN], [inf, NaN], [NaN, NaN], [lowest, Math.PI / 2]],
  atan: [[0, 0], [-0, -0], [inf, Math.PI / 2], [-inf, -Math.PI / 2], [NaN, NaN], [lowest, lowest], [largest, Math.PI / 2], [-1e300, -Math.PI / 2]],
  sinh: [[0, 0], [-0, -0], [inf, inf], [-inf, -inf], [NaN, NaN], [lowest, lowest], [710.4758600739439, 1.7976931348621744e308], [710.475860073944, inf], [-1e300, -inf]],
  cosh: [[0, 1], [-0, 1], [inf, inf], [-inf, inf], [NaN, NaN], [lowest, 1], [-710.4758600739439, 1.7976931348621744e308], [710.475860073944, inf]],
  tanh: [[0, 0], [-0, -0], [inf, 1], [-inf, -1], [NaN, NaN], [lowest, lowest], [20, 1], [-1e300, -1]],
  cbrt: [[0, 0], [-0, -0], [inf, inf], [-inf, -inf], [NaN, NaN], [27, 3], [-8, -2], [lowest, 1.7031839360032603e-108], [1e300, 1e100]],
  sqrt: [[0, 0], [-0, -0], [inf, inf], [-1, NaN], [-inf, NaN], [NaN, NaN], [2, 1.4142135623730951], [lowest, 2.2227587494850775e-162]],
  abs: [[0, 0], [-0, 0], [-inf, inf], [NaN, NaN], [-1.5, 1.5]],
  floor: [[0, 0], [-0, -0], [-inf, -inf], [NaN, NaN], [-1.5, -2], [2.9, 2], [1e300, 1e300]],
} as const satisfies Record<string, readonly (readonly [number, number])[]>;

// prettier-ignore
const pairs = {
  power: [
    [0, 0, 1], [NaN, 0, 1], [inf, -0, 1], [1, NaN, 1], [1, inf, 1], [1, 1e300, 1], [NaN, 1, NaN], [2, NaN, NaN],
    [-1, inf, 1], [-1, -inf, 1], [-1, 3, -1], [-1, 1e300, 1], [0.5, inf, 0], [0.5, -inf, inf], [-2, inf, inf], [-2, -inf, 0], [0, inf, 0], [0, -inf, inf], [inf, inf, inf], [inf, -inf, 0],
    [0, 3, 0], [-0, 3, -0], [-0, 2, 0], [-0, 0.5, 0], [0, -3, inf], [-0, -3, -inf], [-0, -2, inf], [-0, -0.5, inf],
    [inf, 2, inf], [inf, -2, 0], [-inf, 3, -inf], [-inf, 2, inf], [-inf, 0.5, inf], [-inf, -3, -0], [-inf, -2, 0], [-inf, -0.5, 0],
    [-8, 1 / 3, NaN], [-2, 0.5, NaN], [-2, 3, -8], [-2, -3, -0.125], [9, 0.5, 3], [16, -0.75, 0.125], [2, 10, 1024],
    [2, 1024, inf], [-2, 1025, -inf], [2, -1074, lowest], [2, -1075, 0], [-2, -1075, -0], [10, 308, 1e308], [10, 309, inf], [10, -324, 0], [-10, -325, -0],
    // Halfway: 2⁻¹⁰⁷⁵ goes to 0, and 3³⁴, which has 54 bits, to its even neighbour.
    [3, 34, 16677181699666568], [largest, 2, inf],
  ],
  hypot: [
    [0, 0, 0], [-0, -0, 0], [3, 4, 5], [-3, 4, 5], [inf, NaN, inf], [NaN, -inf, inf], [NaN, 1, NaN], [0, -2.5, 2.5],
    [largest, largest, inf], [largest, 1e290, largest], [lowest, lowest, lowest], [3 * lowest, 4 * lowest, 5 * lowest], [1e300, 1e-300, 1e300],
  ],
  maximum: [[1, 2, 2], [2, 1, 2], [NaN, 1, NaN], [1, NaN, NaN], [-inf, inf, inf], [0, -0, 0], [-0, 0, 0]],
} as const satisfies Record<string, readonly (readonly [number, number, number])[]>;

describe.each(Object.entries(unary))('%s', (name, rows) => {
  it.each(rows)(`(%d) is %d`, (x, value) => {
    expect(derivative[name as keyof typeof unary](x)).toBe(value);
  });
});

describe.each(Object.entries(pairs))('%s', (name, rows) => {
  it.each(rows)('(%d, %d) is %d', (x, y, value) => {
    expect(derivative[name as keyof typeof pairs](x, y)).toBe(value);
  });
});
