import type { Ball } from './ball.ts';
import { add, divide, fromFloat64, fromInteger, multiply, shift, squareRoot, subtract } from './ball.ts';
import { ballAtan } from './ballAtan.ts';
import { ballExp } from './ballExp.ts';
import { ballLog } from './ballLog.ts';
import { ballPi } from './ballPi.ts';
import { ballSineAndCosine } from './ballTrig.ts';
import { nearestRootOf } from './nearestRootOf.ts';
import { nearestFloat64, roundBall } from './roundBall.ts';

/** A function of one number, to as many bits as asked. */
export type BallFunction = (x: Ball, precision: number) => Ball;

const one = fromInteger(1n);

/** The functions of one variable for finite x inside their domain. */
export const ballFunctions = {
  exp: ballExp,
  expm1: (x, p) => subtract(ballExp(x, p), one, p),
  log: ballLog,
  log1p: (x, p) => ballLog(add(one, x, Infinity), p),
  log2: (x, p) => divide(ballLog(x, p), ballLog(fromInteger(2n), p), p),
  log10: (x, p) => divide(ballLog(x, p), ballLog(fromInteger(10n), p), p),
  sin: (x, p) => ballSineAndCosine(x, p).sine,
  cos: (x, p) => ballSineAndCosine(x, p).cosine,
  tan: (x, p) => {
    const { sine, cosine } = ballSineAndCosine(x, p);
    return divide(sine, cosine, p);
  },
  // asin x = 2·atan(x / (1 + √(1 − x²))) also for x = 1.
  asin: (x, p) => {
    const cosine = squareRoot(subtract(one, multiply(x, x, Infinity), Infinity), p);
    return shift(ballAtan(divide(x, add(one, cosine, p), p), p), 1);
  },
  acos: (x, p) => {
    const half = squareRoot(divide(subtract(one, x, Infinity), add(one, x, Infinity), p), p);
    return shift(ballAtan(half, p), 1);
  },
  atan: ballAtan,
  sinh: (x, p) => hyperbolic(x, p).sinh,
  cosh: (x, p) => hyperbolic(x, p).cosh,
  tanh: (x, p) => {
    const { sinh, cosh } = hyperbolic(x, p);
    return divide(sinh, cosh, p);
  },
} satisfies Record<string, BallFunction>;

export type FunctionName = keyof typeof ballFunctions;

function hyperbolic(x: Ball, p: number): { sinh: Ball; cosh: Ball } {
  const e = ballExp(x, p);
  const inverse = divide(one, e, p);
  return { sinh: shift(subtract(e, inverse, p), -1), cosh: shift(add(e, inverse, p), -1) };
}

/** The correctly rounded value of a function of one number, for finite x where it has no special value. */
export function reference(name: FunctionName, x: number): number {
  if (name === 'acos' && Math.abs(x) === 1) return x === 1 ? 0 : nearest(ballPi);
  // 1 − tanh 40 < 2⁻¹¹⁴.
  if (name === 'tanh' && Math.abs(x) > 40) return Math.sign(x);
  const f: BallFunction = ballFunctions[name];
  return nearest((p) => f(fromFloat64(x), p));
}

/** More bits until the whole ball rounds to one number; the limit is for values exactly at a midpoint. */
function nearest(value: (precision: number) => Ball): number {
  for (let precision = 140; precision < 4000; precision *= 2) {
    const rounded = roundBall(value(precision));
    if (rounded !== undefined) return rounded;
  }
  throw new RangeError('the value lies at a midpoint, or the ball does not shrink');
}

/** The correctly rounded ∛x for x ≠ 0. */
export function referenceCbrt(x: number): number {
  if (x < 0) return -referenceCbrt(-x);
  return nearestRootOf(fromFloat64(x), 3, Math.cbrt(x));
}

/** The correctly rounded √x for finite x > 0. */
export function referenceSqrt(x: number): number {
  return nearestRootOf(fromFloat64(x), 2, Math.sqrt(x));
}

/** The correctly rounded √(x² + y²) for finite x, y, not both 0. */
export function referenceHypot(x: number, y: number): number {
  const a = fromFloat64(x);
  const b = fromFloat64(y);
  const sum = add(multiply(a, a, Infinity), multiply(b, b, Infinity), Infinity);
  if (Math.hypot(x, y) === Infinity) return nearest((p) => squareRoot(sum, p));
  return nearestRootOf(sum, 2, Math.hypot(x, y));
}

/** The correctly rounded xʸ for finite x ≠ 0, ±1 and y ≠ 0; y a whole number when x < 0. */
export function referencePower(x: number, y: number): number {
  if (x < 0) return y % 2 === 0 ? referencePower(-x, y) : -referencePower(-x, y);
  const exact = exactPower(x, y);
  if (exact !== undefined) return nearestFloat64(exact.mid, exact.exp);
  const base = fromFloat64(x);
  const exponent = fromFloat64(y);
  const size = Math.abs(y * Math.log2(x));
  if (size > 1100) return y > 0 === x > 1 ? Infinity : 0;
  // What is nearer to 1 than 2⁻⁷⁰ rounds to 1, however near.
  if (size < 2 ** -70) return 1;
  return nearest((p) => ballExp(multiply(ballLog(base, p), exponent, p), p));
}

/**
 * xʸ as an exact dyadic number when it has few bits, and so may be a midpoint: y is doubled until whole,
 * and x is the power of a root found by trying, root^(2^doublings) = x.
 */
function exactPower(x: number, y: number): Ball | undefined {
  let exponent = y;
  let root = x;
  for (let doublings = 0; !Number.isInteger(exponent); doublings++) {
    if (doublings === 6) return undefined;
    const next = Math.sqrt(root);
    const square = multiply(fromFloat64(next), fromFloat64(next), Infinity);
    if (subtract(square, fromFloat64(root), Infinity).mid !== 0n) return undefined;
    root = next;
    exponent *= 2;
  }
  const isPowerOfTwo = root === 2 ** Math.round(Math.log2(root));
  if (isPowerOfTwo && Math.abs(exponent) < 5000)
    return fromInteger(1n, Math.round(Math.log2(root)) * exponent);
  if (exponent < 0 || exponent > 40) return undefined;
  const { mid, exp } = fromFloat64(root);
  return fromInteger(mid ** BigInt(exponent), exp * exponent);
}
