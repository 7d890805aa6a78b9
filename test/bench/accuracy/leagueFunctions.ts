import {
  add, atan, cos, divide, exp, log, multiply, negative, power, sin, sqrt, subtract, tan, tanh,
} from 'derivative'; // prettier-ignore
import type { LeagueFunction } from './LeagueFunction.ts';
import { between, ofSize } from './LeagueFunction.ts';

/**
 * The league: polynomials, elementary functions, poles nearby, fast waves, large and tiny x, and lost digits.
 * The constants of `derivative` were settled on these, with other points.
 */
// prettier-ignore
export const leagueFunctions: readonly LeagueFunction[] = [
  { name: 'x²', f: (x) => power(x, 2), numpy: 'x**2', points: between(-10, 10) },
  { name: '2x³ − 4x² + x − 7', f: (x) => subtract(add(subtract(multiply(2, power(x, 3)), multiply(4, power(x, 2))), x), 7), numpy: '2*x**3 - 4*x**2 + x - 7', points: between(-3, 3) },
  { name: 'x¹⁰', f: (x) => power(x, 10), numpy: 'x**10', points: between(-2, 2) },
  { name: 'eˣ', f: (x) => exp(x), numpy: 'exp(x)', points: between(-5, 5) },
  { name: 'e^(10x)', f: (x) => exp(multiply(10, x)), numpy: 'exp(10*x)', points: between(-1, 1) },
  { name: 'e^(−x²)', f: (x) => exp(negative(multiply(x, x))), numpy: 'exp(-x*x)', points: between(-4, 4) },
  { name: 'ln x', f: (x) => log(x), numpy: 'log(x)', points: ofSize(-3, 1) },
  { name: 'x·ln x', f: (x) => multiply(x, log(x)), numpy: 'x*log(x)', points: ofSize(-2, 1) },
  { name: 'sin x', f: (x) => sin(x), numpy: 'sin(x)', points: between(-10, 10) },
  { name: 'cos x', f: (x) => cos(x), numpy: 'cos(x)', points: between(-10, 10) },
  { name: 'sin 50x', f: (x) => sin(multiply(50, x)), numpy: 'sin(50*x)', points: between(-3, 3) },
  { name: 'sin x²', f: (x) => sin(multiply(x, x)), numpy: 'sin(x*x)', points: between(-6, 6) },
  { name: 'tan x', f: (x) => tan(x), numpy: 'tan(x)', points: between(-1.5, 1.5) },
  { name: '1/x', f: (x) => divide(1, x), numpy: '1/x', points: ofSize(-2, 1, 'both') },
  { name: '1/(1 + 25x²)', f: (x) => divide(1, add(1, multiply(25, multiply(x, x)))), numpy: '1/(1 + 25*(x*x))', points: between(-2, 2) },
  { name: '(x² + 1)/(x − 3)', f: (x) => divide(add(multiply(x, x), 1), subtract(x, 3)), numpy: '(x*x + 1)/(x - 3)', points: between(2.5, 2.999) },
  { name: '√x', f: (x) => sqrt(x), numpy: 'sqrt(x)', points: ofSize(-4, 2) },
  { name: 'x^2.5', f: (x) => power(x, 2.5), numpy: 'x**2.5', points: ofSize(-2, 1) },
  { name: 'tanh x', f: (x) => tanh(x), numpy: 'tanh(x)', points: between(-5, 5) },
  { name: '1/(1 + e⁻ˣ)', f: (x) => divide(1, add(1, exp(negative(x)))), numpy: '1/(1 + exp(-x))', points: between(-10, 10) },
  { name: 'ln(1 + eˣ)', f: (x) => log(add(1, exp(x))), numpy: 'log(1 + exp(x))', points: between(-10, 10) },
  { name: 'sin x / x', f: (x) => divide(sin(x), x), numpy: 'sin(x)/x', points: between(0.1, 20) },
  { name: 'atan 10x', f: (x) => atan(multiply(10, x)), numpy: 'arctan(10*x)', points: between(-2, 2) },
  { name: '√(1 + x²)', f: (x) => sqrt(add(1, multiply(x, x))), numpy: 'sqrt(1 + x*x)', points: between(-100, 100) },
  { name: 'e^sin x', f: (x) => exp(sin(x)), numpy: 'exp(sin(x))', points: between(-10, 10) },
  { name: 'ln x, large x', f: (x) => log(x), numpy: 'log(x)', points: ofSize(6, 12) },
  { name: 'sin x, large x', f: (x) => sin(x), numpy: 'sin(x)', points: ofSize(3, 5) },
  { name: 'eˣ, tiny x', f: (x) => exp(x), numpy: 'exp(x)', points: ofSize(-12, -3, 'both') },
  { name: '5x + 1, large x', f: (x) => add(multiply(5, x), 1), numpy: '5*x + 1', points: between(-1e8, 1e8) },
  { name: '(1 − cos x)/x²', f: (x) => divide(subtract(1, cos(x)), multiply(x, x)), numpy: '(1 - cos(x))/(x*x)', points: between(0.01, 3) },
];
