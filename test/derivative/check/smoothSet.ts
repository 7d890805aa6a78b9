import { atan, cos, cosh, exp, log, log1p, power, sin, sinh, sqrt, tan, tanh } from 'derivative';
import { seededRandom } from '../functions/points/random.ts';

/** A smooth function of one number, its derivative in closed form, and where to look at it. */
export interface SmoothFunction {
  readonly name: string;
  readonly f: (x: number) => number;
  readonly derivative: (x: number) => number;
  readonly from: number;
  readonly to: number;
}

const sech2 = (x: number): number => 1 / cosh(x) ** 2;

// prettier-ignore
export const smoothSet: readonly SmoothFunction[] = [
  // as in the lessons
  { name: 'x²', f: (x) => x * x, derivative: (x) => 2 * x, from: -10, to: 10 },
  { name: 'x³', f: (x) => x * x * x, derivative: (x) => 3 * x * x, from: -10, to: 10 },
  { name: '3x·eˣ', f: (x) => 3 * x * exp(x), derivative: (x) => 3 * (1 + x) * exp(x), from: -5, to: 5 },
  { name: '5x + 1', f: (x) => 5 * x + 1, derivative: () => 5, from: -100, to: 100 },
  { name: '7', f: () => 7, derivative: () => 0, from: -100, to: 100 },
  { name: 'sin', f: sin, derivative: cos, from: -10, to: 10 },
  { name: 'cos', f: cos, derivative: (x) => -sin(x), from: -10, to: 10 },
  { name: 'exp', f: exp, derivative: exp, from: -10, to: 10 },
  { name: 'log', f: log, derivative: (x) => 1 / x, from: 0.01, to: 20 },
  { name: 'sqrt', f: sqrt, derivative: (x) => 0.5 / sqrt(x), from: 0.01, to: 20 },
  { name: 'tanh', f: tanh, derivative: sech2, from: -4, to: 4 },
  { name: 'sigmoid', f: (x) => 1 / (1 + exp(-x)), derivative: (x) => exp(-x) / (1 + exp(-x)) ** 2, from: -6, to: 6 },
  { name: 'atan', f: atan, derivative: (x) => 1 / (1 + x * x), from: -20, to: 20 },
  { name: 'log1p(x²)', f: (x) => log1p(x * x), derivative: (x) => (2 * x) / (1 + x * x), from: -10, to: 10 },
  { name: 'x^2.5', f: (x) => power(x, 2.5), derivative: (x) => 2.5 * power(x, 1.5), from: 0.01, to: 10 },
  // steep
  { name: 'e^(10x)', f: (x) => exp(10 * x), derivative: (x) => 10 * exp(10 * x), from: -2, to: 3 },
  { name: 'x¹⁰', f: (x) => power(x, 10), derivative: (x) => 10 * power(x, 9), from: -3, to: 3 },
  { name: 'tanh(40x)', f: (x) => tanh(40 * x), derivative: (x) => 40 * sech2(40 * x), from: -0.05, to: 0.05 },
  { name: 'sinh', f: sinh, derivative: cosh, from: -20, to: 20 },
  // oscillating
  { name: 'sin(50x)', f: (x) => sin(50 * x), derivative: (x) => 50 * cos(50 * x), from: -5, to: 5 },
  { name: 'x·sin(1/x)', f: (x) => x * sin(1 / x), derivative: (x) => sin(1 / x) - cos(1 / x) / x, from: 0.05, to: 1 },
  { name: 'e^(sin 20x)', f: (x) => exp(sin(20 * x)), derivative: (x) => 20 * cos(20 * x) * exp(sin(20 * x)), from: -3, to: 3 },
  { name: 'sin(1000x)', f: (x) => sin(1000 * x), derivative: (x) => 1000 * cos(1000 * x), from: -1, to: 1 },
  // derivative near zero
  { name: '(x − 1)² near 1', f: (x) => (x - 1) ** 2, derivative: (x) => 2 * (x - 1), from: 0.999, to: 1.001 },
  { name: '3 + (x − 1)⁴ near 1', f: (x) => 3 + (x - 1) ** 4, derivative: (x) => 4 * (x - 1) ** 3, from: 0.9, to: 1.1 },
  { name: 'cos near 0', f: cos, derivative: (x) => -sin(x), from: -1e-3, to: 1e-3 },
  { name: 'e^(−x²)', f: (x) => exp(-x * x), derivative: (x) => -2 * x * exp(-x * x), from: -4, to: 4 },
  // large x
  { name: 'x² at 1e6', f: (x) => x * x, derivative: (x) => 2 * x, from: 1e6, to: 2e6 },
  { name: 'sqrt at 1e8', f: sqrt, derivative: (x) => 0.5 / sqrt(x), from: 1e8, to: 1e9 },
  { name: 'sin at 1e5', f: sin, derivative: cos, from: 1e5, to: 2e5 },
  { name: 'log at 1e9', f: log, derivative: (x) => 1 / x, from: 1e9, to: 9e9 },
  { name: '5x + 1 at 1e8', f: (x) => 5 * x + 1, derivative: () => 5, from: 1e8, to: 2e8 },
  // poles and ends of the domain nearby
  { name: '1/x', f: (x) => 1 / x, derivative: (x) => -1 / (x * x), from: 3e-4, to: 0.1 },
  { name: '1/(x − 1)² near 1', f: (x) => 1 / (x - 1) ** 2, derivative: (x) => -2 / (x - 1) ** 3, from: 1.0005, to: 1.05 },
  { name: 'tan near π/2', f: tan, derivative: (x) => 1 + tan(x) ** 2, from: 1.4, to: 1.5705 },
  { name: 'log near 0', f: log, derivative: (x) => 1 / x, from: 2.5e-4, to: 1e-2 },
  { name: 'sqrt near 0', f: sqrt, derivative: (x) => 0.5 / sqrt(x), from: 2.5e-4, to: 1e-2 },
  { name: '√(x² + 1e-6)', f: (x) => sqrt(x * x + 1e-6), derivative: (x) => x / sqrt(x * x + 1e-6), from: -0.01, to: 0.01 },
  // digits lost inside f
  { name: '(1 − cos x)/x²', f: (x) => (1 - cos(x)) / (x * x), derivative: (x) => sin(x) / (x * x) - (2 * (1 - cos(x))) / (x * x * x), from: 0.1, to: 1 },
  { name: '(1e6 + x²) − 1e6', f: (x) => 1e6 + x * x - 1e6, derivative: (x) => 2 * x, from: 1, to: 10 },
];

/** The points of a function, the same at every run. */
export function pointsOf({ name, from, to }: SmoothFunction, count: number): number[] {
  const random = seededRandom(name);
  return Array.from({ length: count }, () => from + random.fraction() * (to - from));
}
