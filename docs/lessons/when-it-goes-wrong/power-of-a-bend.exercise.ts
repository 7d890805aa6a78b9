import { abs, exp, floor, log, log2 } from 'derivative';
import { defineExercise } from '@site/src/exercise/kit';

//#region learner
/** The power of h with which f bends at x: 2 where f is smooth, 1 at a kink, 0 at a jump. */
export function bendPower(f: (x: number) => number, x: number, h: number): number {
  //#region solution | return NaN; // How much does f bend with h, and how much with half of it?
  const bend = (step: number): number => abs(f(x - step) - 2 * f(x) + f(x + step));
  return log2(bend(h) / bend(h / 2));
  //#endregion
}
//#endregion

type Curve = (x: number) => number;

/** The bend from two slopes, one on each side. */
function bend(f: Curve, x: number, h: number): number {
  return abs((f(x + h) - f(x)) / h - (f(x) - f(x - h)) / h) * h;
}

export default defineExercise(bendPower, {
  id: 'power-of-a-bend',
  rev: 2,
  changes: { 2: 'also where one of the two bends is upward and the other downward' },
  needs: ['second-derivative'],
  minutes: 7,
  hints: [
    'Write a small function inside yours that returns B for any step, and call it with h and with h / 2.',
    'A number divided by its half is 2, and log2(2) is 1: once halved. Which of the two bends is the larger one?',
  ],
  reveal: 'after-3-tries',
  checks: {
    // Heights up to 6 and a bend of 1/8 at least: rounding changes the power by less than 1e-13.
    'a parabola has the power 2': (fn, t) => {
      t.close(
        fn((x) => 2 * x * x - 3 * x, 1.25, 0.5),
        2,
        { bound: 1e-12 },
      );
    },
    'the kink of |x| has the power 1': (fn, t) => {
      t.close(fn(abs, 0, 0.25), 1, { bound: 1e-12 });
    },
    'the jump of floor has the power 0': (fn, t) => {
      t.close(fn(floor, 3, 0.25), 0, { bound: 1e-12 });
    },
    // 2h⁴ − h²/4 without the bars: 1/16 at h = 1/2, and −1/128 at 1/4, whose quotient is 8.
    'a bend downward counts like one upward': (fn, t) => {
      const power = fn((x) => x * x * x * x - (x * x) / 8, 0, 0.5);
      t.holds(!Number.isNaN(power), 'Take abs of each bend: one of them can be negative.');
      t.close(power, 3, { bound: 1e-12 });
    },
    // B = f″h² + f⁗h⁴/12 + …, so for eˣ the power is about 2 + h²/(16·ln 2), here 2.0225.
    'the exponential comes close to 2': (fn, t) => {
      t.close(fn(exp, 0.5, 0.5), 2.0225, { bound: 2e-3 });
    },
  },
  held: {
    'a kink that nobody has seen before': (fn, t, g) => {
      const corner = g.in(-3, 3);
      const [left, right] = [g.in(-4, -1), g.in(1, 4)];
      const f: Curve = (x) => (x < corner ? left : right) * (x - corner);
      t.close(fn(f, corner, g.in(0.1, 0.8)), 1, { bound: 1e-9 });
    },
    'a jump that nobody has seen before': (fn, t, g) => {
      const edge = g.in(-3, 3);
      const [left, right] = [g.in(-4, -1), g.in(1, 4)];
      t.close(
        fn((x) => (x < edge ? left : right), edge, g.in(0.1, 0.8)),
        0,
        { bound: 1e-9 },
      );
    },
    'a smooth function that nobody has seen before': (fn, t, g) => {
      const { f } = g.growing();
      const x = g.in(-1, 1);
      const h = g.in(0.2, 0.6);
      t.close(fn(f, x, h), log2(bend(f, x, h) / bend(f, x, h / 2)), { bound: 1e-9 });
    },
  },
  probe: (g) => [g.growing().f, g.in(-1, 1), g.in(0.4, 0.8)],
  mistakes: {
    'upside-down': {
      as: (f, x, h) => log2(bend(f, x, h / 2) / bend(f, x, h)),
      say: 'Put the bend with h above the fraction bar: yours is the other way round, which turns the sign.',
    },
    'no-logarithm': {
      as: (f, x, h) => bend(f, x, h) / bend(f, x, h / 2),
      say: 'Take log2 of the quotient: so far you return how many times as large the bend is, such as 4 in place of 2.',
    },
    'natural-logarithm': {
      as: (f, x, h) => log(bend(f, x, h) / bend(f, x, h / 2)),
      say: 'Use log2, which counts halvings: log is the logarithm to the base e.',
    },
    'twice-the-step': {
      as: (f, x, h) => log2(bend(f, x, 2 * h) / bend(f, x, h)),
      say: 'Compare h with half of it: you take twice the step, which leads further away than asked.',
    },
    'slopes-compared': {
      as: (f, x, h) => log2(abs(f(x + h) - f(x - h)) / abs(f(x + h / 2) - f(x - h / 2))),
      say: 'Take 2 · f(x) away from the sum of both sides: you subtract the sides, which shows how f climbs, not how it bends.',
    },
    'middle-once': {
      as: (f, x, h) => log2(abs(f(x - h) - f(x) + f(x + h)) / abs(f(x - h / 2) - f(x) + f(x + h / 2))),
      say: 'Take f(x) away twice: it stands between two neighbours.',
    },
    'one-side': {
      as: (f, x, h) => log2(abs(f(x + h) - f(x)) / abs(f(x + h / 2) - f(x))),
      say: 'Ask on the left of x too: from one side a bend cannot be told from a slope.',
    },
    'second-derivatives': {
      as: (f, x, h) => log2(bend(f, x, h) / h ** 2 / (bend(f, x, h / 2) / (h / 2) ** 2)),
      say: 'Leave the bend undivided: you divide it by the square of the step, which takes 2 off the power.',
    },
    'quotient-of-logarithms': {
      as: (f, x, h) => log2(bend(f, x, h)) / log2(bend(f, x, h / 2)),
      say: 'Divide first, and take the logarithm of the quotient: you divide one logarithm by another.',
    },
    'difference-of-bends': {
      as: (f, x, h) => log2(bend(f, x, h) - bend(f, x, h / 2)),
      say: 'Divide one bend by the other: you subtract them.',
    },
  },
  also: {
    'a difference of logarithms': (f, x, h) => log2(bend(f, x, h)) - log2(bend(f, x, h / 2)),
    'from the slopes of both sides': (f, x, h) => log2(bend(f, x, h) / bend(f, x, h / 2)),
  },
});
