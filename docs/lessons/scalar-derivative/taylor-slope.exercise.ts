import { abs, cos, exp, log, log10, log2, numericalDerivative, sin } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** How the remainder of Taylor's formula falls: about 2 if df is the derivative of f, about 1 if it is not. */
export function taylorSlope(
  f: (x: number) => number,
  df: (x: number) => number,
  x: number,
  h: number,
): number {
  //#region solution | return NaN; // Two remainders, at h and at h / 2. How often must you halve one to get the other?
  const remainder = (step: number) => abs(f(x + step) - f(x) - step * df(x));
  return log2(remainder(h) / remainder(h / 2));
  //#endregion
}
//#endregion

type Curve = (x: number) => number;

/** log₂ of the remainder at h over that at h / 2, for any idea of what a remainder is. */
function slopeOf(remainder: (step: number) => number, h: number): number {
  return log2(Math.abs(remainder(h)) / Math.abs(remainder(h / 2)));
}

const square: Curve = (x) => x * x;
const twice: Curve = (x) => 2 * x;

export default defineExercise(taylorSlope, {
  id: 'taylor-slope',
  rev: 1,
  needs: ['central-difference'],
  minutes: 10,
  hints: [
    'Name the remainder: a small function of the step, which you then call with h and with h / 2.',
    'Three things meet in it: the value at x + step, the value at x, and what the slope promises for that step.',
    'Divide the larger remainder by the smaller one, and let log2 count the halvings.',
  ],
  reveal: 'after-3-tries',
  checks: {
    // The remainder of x² with its own slope 2x is h², and h² over (h/2)² is 4. All numbers are stairs of float64.
    'with the right derivative of x² it is 2': (fn, t) => {
      t.close(fn(square, twice, 1, 0.5), 2, { bound: 1e-12 });
    },
    // With 2x + 1 the remainder is h² − h. At h = 1/2 and 1/4 it is −1/4 and −3/16, whose quotient is 4/3.
    'with 2x + 1 for x² it is log2(4/3)': (fn, t) => {
      t.close(
        fn(square, (x) => 2 * x + 1, 1, 0.5),
        log2(4 / 3),
        { bound: 1e-12 },
      );
    },
    // With 2x + 3/8 it is h² − 3h/8: 1/16 at h = 1/2, and −1/32 at 1/4.
    'a remainder below 0 counts like one above': (fn, t) => {
      const slope = fn(square, (x) => 2 * x + 0.375, 1, 0.5);
      t.holds(!Number.isNaN(slope), 'Take abs of each remainder: one of them can be negative.');
      t.close(slope, 1, { bound: 1e-12 });
    },
    // ½f″h² + ⅙f‴h³: the quotient is 4·(1 + h/3)/(1 + h/6), which is h/(6·ln 2) above 2 in the logarithm.
    'with the right derivative of eˣ it comes close to 2': (fn, t) => {
      t.close(fn(exp, exp, 0.5, 0.01), 2, { bound: (2 * 0.01) / (6 * log(2)) });
    },
    'with a wrong sign it comes close to 1': (fn, t) => {
      // cos for sin′ is right; −cos leaves 2·cos(1)·h + O(h²), so the logarithm is off by some tan(1)·h/8/ln 2.
      t.close(
        fn(sin, (x) => -cos(x), 1, 0.01),
        1,
        { bound: (2 * 0.01 * 1.56) / (8 * log(2)) },
      );
    },
  },
  held: {
    'a function that nobody has seen before': (fn, t, g) => {
      const s = g.smooth();
      const x = g.in(-3, 3);
      const h = g.in(0.2, 0.6);
      // A slope that is wrong by as much as it pleases: what is asked for is the number, not a verdict.
      const wrong = g.in(0.5, 1);
      const df: Curve = (at) => s.df(at) + wrong;
      const rest = (step: number): number => s.f(x) - s.f(x + step) + step * df(x);
      // Each remainder has the rounding of a few values of f and of h·f′; the logarithm has it relatively, over ln 2.
      const rounding = 16 * 2 ** -52 * (s.most(0) + s.most(1) + 1);
      const bound = (rounding * (1 / Math.abs(rest(h)) + 1 / Math.abs(rest(h / 2)))) / log(2);
      t.close(fn(s.f, df, x, h), slopeOf(rest, h), { bound });
    },
  },
  probe: (g) => {
    const s = g.smooth();
    const wrong = g.in(0.5, 1);
    return [s.f, (x) => s.df(x) + wrong, g.in(-2, 2), g.in(0.3, 0.7)];
  },
  mistakes: {
    'no-slope': {
      as: (f, _df, x, h) => slopeOf((step) => f(x + step) - f(x), h),
      say: 'Subtract step · df(x) as well: without it the slope that you want to test does not occur.',
    },
    'no-step': {
      as: (f, df, x, h) => slopeOf((step) => f(x + step) - f(x) - df(x), h),
      say: 'Multiply df(x) by the step: a slope says how far f rises over a step of 1.',
    },
    'no-height': {
      as: (f, df, x, h) => slopeOf((step) => f(x + step) - step * df(x), h),
      say: 'Subtract f(x) as well: the remainder is what is left of the rise, not of the height.',
    },
    'slope-elsewhere': {
      as: (f, df, x, h) => slopeOf((step) => f(x + step) - f(x) - step * df(x + step), h),
      say: 'Ask df at x: Taylor’s formula has all its derivatives at the same place.',
    },
    'wrong-sign': {
      as: (f, df, x, h) => slopeOf((step) => f(x + step) - f(x) + step * df(x), h),
      say: 'Subtract step · df(x): you add it, so that the promised rise is counted twice.',
    },
    'same-slope-for-both': {
      as: (f, df, x, h) => {
        const at = (step: number): number => Math.abs(f(x + step) - f(x) - h * df(x));
        return log2(at(h) / at(h / 2));
      },
      say: 'Use the step of each remainder in all of its places: with h / 2 the slope promises half as much.',
    },
    'upside-down': {
      as: (f, df, x, h) => -slopeOf((step) => f(x + step) - f(x) - step * df(x), h),
      say: 'Divide the remainder at h by the one at h / 2: the other way round the logarithm gets a minus.',
    },
    'no-logarithm': {
      as: (f, df, x, h) => 2 ** slopeOf((step) => f(x + step) - f(x) - step * df(x), h),
      say: 'Take log2 of the quotient: so far you return how many times smaller the remainder gets.',
    },
    'natural-logarithm': {
      as: (f, df, x, h) => log(2) * slopeOf((step) => f(x + step) - f(x) - step * df(x), h),
      say: 'Use log2, which counts halvings: log is the logarithm to the base e.',
    },
    'logarithm-of-tenths': {
      as: (f, df, x, h) => log10(2) * slopeOf((step) => f(x + step) - f(x) - step * df(x), h),
      say: 'Use log2, which counts halvings: log10 counts tenths.',
    },
    'quotient-of-logarithms': {
      as: (f, df, x, h) => {
        const at = (step: number): number => log2(Math.abs(f(x + step) - f(x) - step * df(x)));
        return at(h) / at(h / 2);
      },
      say: 'Divide first, and take the logarithm of the quotient: you divide one logarithm by another.',
    },
    'slope-of-your-own': {
      as: (f, _df, x, h) => slopeOf((step) => f(x + step) - f(x) - step * numericalDerivative(f, x), h),
      say: 'Take the slope from df, which is to be tested: you compute the slope of f yourself, and that one is always right.',
    },
    'half-of-the-remainder': {
      as: () => 1,
      say: 'Compute the remainder anew with the step h / 2: you take half of the one at h, which is half of it for every function.',
    },
    'tenth-of-the-step': {
      as: (f, df, x, h) => {
        const at = (step: number): number => Math.abs(f(x + step) - f(x) - step * df(x));
        return log2(at(h) / at(h / 10));
      },
      say: 'Compare h with h / 2: log2 counts halvings, and a tenth is more than three of them.',
    },
  },
  also: {
    'difference of two logarithms': (f, df, x, h) => {
      const at = (step: number): number => abs(f(x) + step * df(x) - f(x + step));
      return log2(at(h)) - log2(at(h / 2));
    },
  },
});
