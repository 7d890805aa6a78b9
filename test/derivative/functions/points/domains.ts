import type { FunctionName } from '../reference/reference.ts';

/** Where a function of one variable is tested. */
export interface Domain {
  /** Evenly spread points. */
  readonly range: readonly [number, number];
  /** Points with two decimals, as lessons have them. */
  readonly lesson: readonly [number, number];
  /** Points of all sizes 2ᵉ. */
  readonly exponents: readonly [number, number];
  /** Where a formula, a reduction or a result changes; the neighbours are tested, too. */
  readonly edges: readonly number[];
  /** Whether a point belongs to the domain and its value is no special case. */
  readonly holds: (x: number) => boolean;
}

const notZero = (x: number): boolean => x !== 0;
const tiny = [
  5e-17, 2.220446049250313e-16, 1.1102230246251565e-16, 5.551115123125783e-17, 7e-9, 1.4901161193847656e-8,
];
const halfLn2 = 0.34657359027997264;
const quarterPi = 0.7853981633974483;
const exponential = [
  ...[1, 3, 5, 7, 99, 2001].map((n) => n * halfLn2),
  40,
  80,
  708.3964185322641,
  709.782712893384,
];
const circular = [1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 1000, 1048575, 2097150, 2097152].map((n) => n * quarterPi);
const logarithmic = [
  1.4142135623730951, 0.7071067811865476, 1, 2, 0.5, 10, 100, 1e22, 1e23, 2.2250738585072014e-308,
];

const table = {
  exp: {
    range: [-750, 712],
    lesson: [-20, 20],
    exponents: [-60, 9],
    edges: [...exponential, 745.1332191019411, 745.2, 746],
    holds: (x) => notZero(x) && Math.abs(x) < 800,
  },
  expm1: {
    range: [-60, 712],
    lesson: [-20, 20],
    exponents: [-70, 9],
    edges: [...exponential, ...tiny, 37.5],
    holds: (x) => notZero(x) && x < 800 && x > -300,
  },
  log: {
    range: [0, 1000],
    lesson: [0, 50],
    exponents: [-1074, 1023],
    edges: logarithmic,
    holds: (x) => x > 0 && x !== 1,
  },
  log1p: {
    range: [-1, 1000],
    lesson: [-1, 50],
    exponents: [-90, 1023],
    edges: [...tiny, 0.41421356237309503, -0.2928932188134524, 1, 3],
    holds: (x) => notZero(x) && x > -1,
  },
  log2: {
    range: [0, 1000],
    lesson: [0, 50],
    exponents: [-1074, 1023],
    edges: logarithmic,
    holds: (x) => x > 0 && x !== 1,
  },
  log10: {
    range: [0, 1000],
    lesson: [0, 50],
    exponents: [-1074, 1023],
    edges: logarithmic,
    holds: (x) => x > 0 && x !== 1,
  },
  sin: {
    range: [-100, 100],
    lesson: [-20, 20],
    exponents: [-60, 1023],
    edges: [...tiny, ...circular],
    holds: notZero,
  },
  cos: {
    range: [-100, 100],
    lesson: [-20, 20],
    exponents: [-60, 1023],
    edges: [...tiny, ...circular],
    holds: notZero,
  },
  tan: {
    range: [-100, 100],
    lesson: [-20, 20],
    exponents: [-60, 1023],
    edges: [...tiny, ...circular],
    holds: notZero,
  },
  asin: {
    range: [-1, 1],
    lesson: [-1, 1],
    exponents: [-60, -1],
    edges: [...tiny, 0.7071067811865476, 0.5, 1],
    holds: (x) => notZero(x) && Math.abs(x) < 1,
  },
  acos: {
    range: [-1, 1],
    lesson: [-1, 1],
    exponents: [-1074, -1],
    edges: [...tiny, 0.7071067811865476, 0.5, 1],
    holds: (x) => notZero(x) && Math.abs(x) < 1,
  },
  atan: {
    range: [-10, 10],
    lesson: [-20, 20],
    exponents: [-60, 1023],
    edges: [...tiny, 1, 1e18],
    holds: notZero,
  },
  sinh: {
    range: [-712, 712],
    lesson: [-20, 20],
    exponents: [-60, 9],
    edges: [...tiny, ...exponential, 710.4758600739439],
    holds: (x) => notZero(x) && Math.abs(x) < 800,
  },
  cosh: {
    range: [-712, 712],
    lesson: [-20, 20],
    exponents: [-60, 9],
    edges: [...tiny, ...exponential, 710.4758600739439],
    holds: (x) => notZero(x) && Math.abs(x) < 800,
  },
  tanh: {
    range: [-22, 22],
    lesson: [-20, 20],
    exponents: [-60, 6],
    edges: [...tiny, 0.17328679513998632, 0.5198603854199589, 19.06, 20],
    holds: notZero,
  },
  cbrt: {
    range: [-1000, 1000],
    lesson: [-50, 50],
    exponents: [-1074, 1023],
    edges: [1, 2, 4, 8, 27, 1e300, 2.2250738585072014e-308],
    holds: notZero,
  },
  sqrt: {
    range: [0, 1000],
    lesson: [0, 50],
    exponents: [-1074, 1023],
    edges: [1, 2, 4, 100, 2.2250738585072014e-308, 5e-324, 1.7976931348623157e308],
    holds: (x) => x > 0 && x < Infinity,
  },
} satisfies Record<FunctionName | 'cbrt' | 'sqrt', Domain>;

/** The domains of the functions of one variable. */
export const domains: Readonly<Record<FunctionName | 'cbrt' | 'sqrt', Domain>> = table;
