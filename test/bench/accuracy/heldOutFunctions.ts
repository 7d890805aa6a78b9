import {
  abs, acos, add, asin, atan, cbrt, cos, cosh, divide, exp, expm1, hypot, log, log10, log1p, log2, maximum, multiply,
  negative, power, sin, sinh, sqrt, subtract, tan, tanh,
} from 'derivative'; // prettier-ignore
import type { LeagueFunction } from './LeagueFunction.ts';
import { between, ofSize } from './LeagueFunction.ts';

/** Functions on which nothing was settled: they were written down, and measured once. */
// prettier-ignore
export const heldOutFunctions: readonly LeagueFunction[] = [
  { name: 'x⁷ − 3x', f: (x) => subtract(power(x, 7), multiply(3, x)), numpy: 'x**7 - 3*x', points: between(-2, 2) },
  { name: 'x⁻³', f: (x) => power(x, -3), numpy: 'x**-3.0', points: ofSize(-2, 2, 'both') },
  { name: '(x² − 2)²/(x² + 0.01)', f: (x) => divide(power(subtract(power(x, 2), 2), 2), add(power(x, 2), 0.01)), numpy: '(x**2 - 2)**2/(x**2 + 0.01)', points: between(-2, 2) },
  { name: 'ln(x² + 10⁻⁴)', f: (x) => log(add(multiply(x, x), 1e-4)), numpy: 'log(x*x + 1e-4)', points: between(-1, 1) },
  { name: 'log₂ x', f: (x) => log2(x), numpy: 'log2(x)', points: ofSize(-10, 10) },
  { name: 'log₁₀(1 + eˣ)', f: (x) => log10(add(1, exp(x))), numpy: 'log10(1 + exp(x))', points: between(-5, 20) },
  { name: 'ln(1 + x)/x', f: (x) => divide(log1p(x), x), numpy: 'log1p(x)/x', points: between(-0.95, 4) },
  { name: '(eˣ − 1)/x', f: (x) => divide(expm1(x), x), numpy: 'expm1(x)/x', points: between(-6, 6) },
  { name: 'e^(−1/x²)', f: (x) => exp(divide(-1, multiply(x, x))), numpy: 'exp(-1/(x*x))', points: between(0.2, 3) },
  { name: 'e^(−20(x − ½)²)', f: (x) => exp(multiply(-20, power(subtract(x, 0.5), 2))), numpy: 'exp(-20*(x - 0.5)**2)', points: between(-0.3, 1.3) },
  { name: 'sinh x / cosh 2x', f: (x) => divide(sinh(x), cosh(multiply(2, x))), numpy: 'sinh(x)/cosh(2*x)', points: between(-6, 6) },
  { name: 'x − tanh x', f: (x) => subtract(x, tanh(x)), numpy: 'x - tanh(x)', points: between(0.05, 4) },
  { name: 'asin x', f: (x) => asin(x), numpy: 'arcsin(x)', points: between(-0.995, 0.995) },
  { name: 'acos(x/5)', f: (x) => acos(divide(x, 5)), numpy: 'arccos(x/5)', points: between(-4.9, 4.9) },
  { name: 'atan(x²)', f: (x) => atan(multiply(x, x)), numpy: 'arctan(x*x)', points: between(-5, 5) },
  { name: '∛(x² + 1)', f: (x) => cbrt(add(multiply(x, x), 1)), numpy: 'cbrt(x*x + 1)', points: between(-30, 30) },
  { name: '∛x', f: (x) => cbrt(x), numpy: 'cbrt(x)', points: ofSize(-5, 5, 'both') },
  { name: 'hypot(x, 0.1)', f: (x) => hypot(x, 0.1), numpy: 'hypot(x, 0.1)', points: between(-2, 2) },
  { name: '|x|·sin x', f: (x) => multiply(abs(x), sin(x)), numpy: 'abs(x)*sin(x)', points: ofSize(-2, 1, 'both') },
  { name: 'max(x, 1)²', f: (x) => power(maximum(x, 1), 2), numpy: 'maximum(x, 1.0)**2', points: between(1.02, 4) },
  { name: 'sin x · sin 30x', f: (x) => multiply(sin(x), sin(multiply(30, x))), numpy: 'sin(x)*sin(30*x)', points: between(-4, 4) },
  { name: 'cos(200x + 1)', f: (x) => cos(add(multiply(200, x), 1)), numpy: 'cos(200*x + 1)', points: between(-2, 2) },
  { name: 'sin(10/x)', f: (x) => sin(divide(10, x)), numpy: 'sin(10/x)', points: between(0.3, 5) },
  { name: 'x·sin √x', f: (x) => multiply(x, sin(sqrt(x))), numpy: 'x*sin(sqrt(x))', points: ofSize(-3, 4) },
  { name: 'tan(x/3) + x', f: (x) => add(tan(divide(x, 3)), x), numpy: 'tan(x/3) + x', points: between(-4.5, 4.5) },
  { name: 'xˣ', f: (x) => power(x, x), numpy: 'x**x', points: between(0.05, 4) },
  { name: '1/√(x(1 − x))', f: (x) => divide(1, sqrt(multiply(x, subtract(1, x)))), numpy: '1/sqrt(x*(1 - x))', points: between(0.002, 0.998) },
  { name: '1/((x − 1)² + 10⁻⁶)', f: (x) => divide(1, add(power(subtract(x, 1), 2), 1e-6)), numpy: '1/((x - 1)**2 + 1e-6)', points: between(0.99, 1.01) },
  { name: '10⁶ + x³', f: (x) => add(1e6, power(x, 3)), numpy: '1e6 + x**3', points: between(-5, 5) },
  { name: 'e^(−e^(−x))', f: (x) => exp(negative(exp(negative(x)))), numpy: 'exp(-exp(-x))', points: between(-2, 8) },
];
