import { describe, expect, it } from 'vitest';
import { angle } from '../../../src/derivative/src/functions/doubleDouble/angle.ts';
import type { DoubleDouble } from '../../../src/derivative/src/functions/doubleDouble/doubleDouble.ts';
import * as doubleDouble from '../../../src/derivative/src/functions/doubleDouble/doubleDouble.ts';
import * as exponential from '../../../src/derivative/src/functions/doubleDouble/exponential.ts';
import { logarithm } from '../../../src/derivative/src/functions/doubleDouble/logarithm.ts';
import { reduceAngle } from '../../../src/derivative/src/functions/doubleDouble/quarterTurns.ts';
import { sineOfReduced } from '../../../src/derivative/src/functions/doubleDouble/sineAndCosine.ts';
import { seededRandom } from './points/random.ts';
import { unaryPoints } from './points/unaryPoints.ts';
import type { Ball } from './reference/ball.ts';
import * as ball from './reference/ball.ts';
import type { FunctionName } from './reference/reference.ts';
import { ballFunctions } from './reference/reference.ts';
import { testedFunctions } from './testedFunctions.ts';

const number = (x: number): DoubleDouble => ({ hi: x, lo: 0 });
const toBall = ({ hi, lo }: DoubleDouble): Ball =>
  ball.add(ball.fromFloat64(hi), ball.fromFloat64(lo), Infinity);

function relativeError(value: DoubleDouble, exact: Ball): number {
  const difference = ball.subtract(toBall(value), { ...exact, rad: 0n }, Infinity);
  const { mid, exp } = ball.divide({ ...difference, rad: 0n }, { ...exact, rad: 0n }, 60);
  return Math.abs(Number(mid) * 2 ** exp);
}

describe('arithmetic', () => {
  const random = seededRandom('double-double');
  const operand = (): DoubleDouble => {
    const hi = random.ofAnySize(-200, 200);
    return doubleDouble.twoSum(hi, hi * 2 ** -53 * random.fraction());
  };
  const pairs = Array.from({ length: 2000 }, (): [DoubleDouble, DoubleDouble] => [operand(), operand()]);
  const u = 2 ** -53;

  it.each([
    ['twoSum', doubleDouble.twoSum, ball.add],
    ['twoProduct', doubleDouble.twoProduct, ball.multiply],
  ] as const)('%s is exact', (_, operation, exactly) => {
    const wrong = pairs.filter(([{ hi: a }, { hi: b }]) => {
      const exact = exactly(ball.fromFloat64(a), ball.fromFloat64(b), Infinity);
      return ball.subtract(toBall(operation(a, b)), exact, Infinity).mid !== 0n;
    });
    expect(wrong).toEqual([]);
  });

  // The bounds proved by Joldes, Muller and Popescu 2017 and Lefèvre et al. 2023.
  it.each([
    ['add', doubleDouble.add, ball.add, 3 * u * u],
    ['subtract', doubleDouble.subtract, ball.subtract, 3 * u * u],
    ['multiply', doubleDouble.multiply, ball.multiply, 5 * u * u],
    ['divide', doubleDouble.divide, ball.divide, 15 * u * u],
  ] as const)('%s keeps its error bound', (_, operation, exactly, bound) => {
    const errors = pairs.map(([a, b]) => relativeError(operation(a, b), exactly(toBall(a), toBall(b), 500)));
    expect(Math.max(...errors)).toBeLessThan(bound);
  });

  it('squareRoot keeps its error bound', () => {
    const squares = pairs.map(([a]) => (a.hi < 0 ? doubleDouble.subtract(number(0), a) : a));
    const errors = squares.map((a) =>
      relativeError(doubleDouble.squareRoot(a), ball.squareRoot(toBall(a), 500)),
    );
    expect(Math.max(...errors)).toBeLessThan(4 * u * u);
  });
});

describe('series and reductions', () => {
  const rootOfOneMinusSquare = (x: number): DoubleDouble =>
    doubleDouble.squareRoot(doubleDouble.multiply(doubleDouble.twoSum(1, -x), doubleDouble.twoSum(1, x)));

  const cases: readonly [FunctionName, (x: number) => DoubleDouble, (x: number) => boolean][] = [
    ['exp', (x) => scaledExponential(x), (x) => Math.abs(x) < 600],
    [
      'expm1',
      (x) => exponential.expm1DoubleDouble(number(x)),
      (x) => Math.abs(x) > 5e-17 && Math.abs(x) < 80,
    ],
    ['log', (x) => logarithm(number(x)), () => true],
    ['log1p', (x) => logarithm(doubleDouble.twoSum(1, x)), (x) => Math.abs(x) > 5e-17],
    ['sin', (x) => sineOfReduced(reduceAngle(x)), (x) => Math.abs(x) > 7e-9],
    ['cos', (x) => cosine(x), (x) => Math.abs(x) > 7e-9],
    ['atan', (x) => angle(number(1), number(x)), (x) => x > 7e-9 && x < 1e18],
    ['asin', (x) => angle(rootOfOneMinusSquare(x), number(x)), (x) => x > 7e-9],
    ['acos', (x) => angle(number(x), rootOfOneMinusSquare(x)), (x) => x > 0],
  ];

  // nearestNumber counts on 2⁻⁸⁰; power multiplies the error of the logarithm by up to 745.
  it.each(cases)('%s has a relative error below 2⁻¹⁰⁰', (name, value, isMeant) => {
    const points = unaryPoints(name, 2000, `${name} in double-double`).filter(isMeant);
    const errors = points.map((x) => relativeError(value(x), ballFunctions[name](ball.fromFloat64(x), 260)));
    expect(points.length).toBeGreaterThan(500);
    expect(Math.max(...errors)).toBeLessThan(2 ** -100);
  });
});

describe('at an ordinary point', () => {
  // Where they are not enough, slower ways give the same digits: only what they say themselves shows that they decide.
  // The engine’s own square root is correctly rounded; where tanh x is 1, nothing is left to decide.
  const decided = testedFunctions.filter(({ name }) => name !== 'sqrt');
  const points = decided.flatMap((tested) =>
    (['asin', 'acos', 'tanh'].includes(tested.name) ? [0.7] : [0.7, 45]).map((x) => ({ ...tested, x })),
  );
  it.each(points)('double-double digits decide: $name of $x', ({ quickly, value, x }) => {
    expect(quickly(x, 2.3)).toBe(value(x, 2.3));
  });
});

function scaledExponential(x: number): DoubleDouble {
  const { exponent, fraction } = exponential.exponential(number(x));
  return doubleDouble.scale(doubleDouble.add(number(1), fraction), 2 ** exponent);
}

function cosine(x: number): DoubleDouble {
  const { quadrant, remainder } = reduceAngle(x);
  return sineOfReduced({ quadrant: quadrant + 1, remainder });
}
