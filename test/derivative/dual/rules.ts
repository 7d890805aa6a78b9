import {
  abs, acos, add, asin, atan, cbrt, cos, cosh, divide, exp, expm1, floor, hypot, log, log10, log1p, log2, maximum,
  multiply, negative, power, sin, sinh, sqrt, subtract, tan, tanh,
} from 'derivative'; // prettier-ignore

type Unary = <T extends import('derivative').Operand>(x: T) => T;

/** One function of x, written so that it takes numbers, arrays and dual numbers; its derivative; some points. */
export interface Rule {
  readonly name: string;
  readonly f: Unary;
  /** The derivative in closed form, another one than the package uses where there is another. */
  readonly derivative: (x: number) => number;
  readonly points: readonly number[];
}

const anywhere = [-2.5, -0.3, 0.4, 1.1, 3];
const positive = [1e-300, 0.02, 0.7, 1, 42, 1e12];
const inside = [-0.999, -0.5, 0.01, 0.8];

// prettier-ignore
export const rules: readonly Rule[] = [
  { name: 'add(x, 2)', f: (x) => add(x, 2), derivative: () => 1, points: anywhere },
  { name: 'add(x, x)', f: (x) => add(x, x), derivative: () => 2, points: anywhere },
  { name: 'subtract(2, x)', f: (x) => subtract(2, x), derivative: () => -1, points: anywhere },
  { name: 'subtract(x, x)', f: (x) => subtract(x, x), derivative: () => 0, points: anywhere },
  { name: 'multiply(x, 3)', f: (x) => multiply(x, 3), derivative: () => 3, points: anywhere },
  { name: 'multiply(x, x)', f: (x) => multiply(x, x), derivative: (x) => 2 * x, points: anywhere },
  { name: 'divide(x, 4)', f: (x) => divide(x, 4), derivative: () => 0.25, points: anywhere },
  { name: 'divide(2, x)', f: (x) => divide(2, x), derivative: (x) => -2 / (x * x), points: anywhere },
  { name: 'negative(x)', f: (x) => negative(x), derivative: () => -1, points: anywhere },
  { name: 'abs(x)', f: (x) => abs(x), derivative: (x) => (x < 0 ? -1 : 1), points: anywhere },
  { name: 'acos(x)', f: (x) => acos(x), derivative: (x) => -1 / sin(acos(x)), points: [-0.9, 0.01, 0.8] },
  { name: 'asin(x)', f: (x) => asin(x), derivative: (x) => 1 / cos(asin(x)), points: inside },
  { name: 'atan(x)', f: (x) => atan(x), derivative: (x) => cos(atan(x)) ** 2, points: anywhere },
  { name: 'cbrt(x)', f: (x) => cbrt(x), derivative: (x) => cbrt(x) / (3 * x), points: [-8, -1e-9, 0.5, 27] },
  { name: 'cos(x)', f: (x) => cos(x), derivative: (x) => cos(x + Math.PI / 2), points: anywhere },
  { name: 'cosh(x)', f: (x) => cosh(x), derivative: (x) => (exp(x) - exp(-x)) / 2, points: anywhere },
  { name: 'exp(x)', f: (x) => exp(x), derivative: (x) => expm1(x) + 1, points: anywhere },
  { name: 'expm1(x)', f: (x) => expm1(x), derivative: (x) => exp(x), points: anywhere },
  { name: 'floor(x)', f: (x) => floor(x), derivative: () => 0, points: [-2.5, 0.3] },
  { name: 'hypot(x, 3)', f: (x) => hypot(x, 3), derivative: (x) => x / sqrt(x * x + 9), points: anywhere },
  { name: 'hypot(3, x)', f: (x) => hypot(3, x), derivative: (x) => x / sqrt(x * x + 9), points: anywhere },
  { name: 'log(x)', f: (x) => log(x), derivative: (x) => 1 / x, points: positive },
  { name: 'log10(x)', f: (x) => log10(x), derivative: (x) => 1 / (x * log(10)), points: positive },
  { name: 'log1p(x)', f: (x) => log1p(x), derivative: (x) => 1 / (1 + x), points: [-0.9, -1e-9, 2, 1e12] },
  { name: 'log2(x)', f: (x) => log2(x), derivative: (x) => 1 / (x * log(2)), points: positive },
  { name: 'maximum(x, 0)', f: (x) => maximum(x, 0), derivative: (x) => (x > 0 ? 1 : 0), points: anywhere },
  { name: 'maximum(0, x)', f: (x) => maximum(0, x), derivative: (x) => (x > 0 ? 1 : 0), points: anywhere },
  { name: 'power(x, 3)', f: (x) => power(x, 3), derivative: (x) => 3 * x * x, points: [...anywhere, 0] },
  { name: 'power(x, 0)', f: (x) => power(x, 0), derivative: () => 0, points: [...anywhere, 0] },
  { name: 'power(x, −1.5)', f: (x) => power(x, -1.5), derivative: (x) => -1.5 / (x * x * sqrt(x)), points: [0.02, 0.7, 42] },
  { name: 'power(2, x)', f: (x) => power(2, x), derivative: (x) => log(2) * exp(x * log(2)), points: anywhere },
  { name: 'power(x, x)', f: (x) => power(x, x), derivative: (x) => power(x, x) * (log(x) + 1), points: [0.02, 0.7, 4] },
  { name: 'sin(x)', f: (x) => sin(x), derivative: (x) => sin(x + Math.PI / 2), points: anywhere },
  { name: 'sinh(x)', f: (x) => sinh(x), derivative: (x) => (exp(x) + exp(-x)) / 2, points: anywhere },
  { name: 'sqrt(x)', f: (x) => sqrt(x), derivative: (x) => sqrt(x) / (2 * x), points: positive },
  { name: 'tan(x)', f: (x) => tan(x), derivative: (x) => 1 + tan(x) ** 2, points: [-1.5, -0.3, 0.4, 1.1] },
  { name: 'tanh(x)', f: (x) => tanh(x), derivative: (x) => 4 / (exp(x) + exp(-x)) ** 2, points: [...anywhere, 17] },
];
