import type { NumberLike, Operand, Ufunc } from 'derivative';
import type { Ball } from '../../derivative/functions/reference/ball.ts';
import {
  add, divide, fromFloat64, fromInteger, multiply, negate, squareRoot, subtract,
} from '../../derivative/functions/reference/ball.ts'; // prettier-ignore
import { ballFunctions } from '../../derivative/functions/reference/reference.ts';
import { nearestFloat64 } from '../../derivative/functions/reference/roundBall.ts';

/** Bits of every ball: enough for the lost digits of the league, and 53 for the result. */
const bits = 320;
const one = fromInteger(1n);
const two = fromInteger(2n);

/**
 * A dual number whose two parts are balls, which hold the exact value and the exact derivative: the truth of the
 * league. It shares with the package what a function is called and nothing else, neither digits nor rules.
 */
export class BallDual implements NumberLike {
  readonly value: Ball;
  readonly derivative: Ball;

  constructor(value: Ball, derivative: Ball) {
    this.value = value;
    this.derivative = derivative;
  }

  ufunc({ name }: Ufunc, operands: readonly Operand[]): BallDual {
    const [x, y] = operands.map(asBallDual);
    const rule = rules[name];
    if (rule === undefined || x === undefined) throw new RangeError(`the league has no exact ${name}`);
    return rule(x, y ?? x);
  }
}

/** The float64 number nearest to f′(x). */
export function exactTruth(f: (x: BallDual) => BallDual, x: number): number {
  const { mid, rad, exp } = f(new BallDual(fromFloat64(x), one)).derivative;
  const size = mid < 0n ? -mid : mid;
  if (rad << 60n > size) throw new RangeError(`the derivative at ${x} is known to less than 60 bits`);
  return nearestFloat64(mid, exp);
}

function asBallDual(operand: Operand): BallDual {
  if (operand instanceof BallDual) return operand;
  if (typeof operand === 'number') return new BallDual(fromFloat64(operand), fromInteger(0n));
  throw new TypeError('the league computes with numbers only');
}

const plus = (a: Ball, b: Ball): Ball => add(a, b, bits);
const minus = (a: Ball, b: Ball): Ball => subtract(a, b, bits);
const times = (a: Ball, b: Ball): Ball => multiply(a, b, bits);
const over = (a: Ball, b: Ball): Ball => divide(a, b, bits);
const root = (a: Ball): Ball => squareRoot(a, bits);
const { exp, log, sin, cos, cosh, sinh } = ballFunctions;
const isNegative = ({ mid }: Ball): boolean => mid < 0n;

type Rule = (x: BallDual, y: BallDual) => BallDual;

/** A function of one variable by its value and its derivative, of which the latter may use the former. */
function unary(f: (x: Ball) => Ball, derivative: (x: Ball, fx: Ball) => Ball): Rule {
  return ({ value: x, derivative: dx }) => {
    const fx = f(x);
    return new BallDual(fx, times(derivative(x, fx), dx));
  };
}

const product: Rule = (x, y) =>
  new BallDual(times(x.value, y.value), plus(times(x.derivative, y.value), times(x.value, y.derivative)));
const squareOf = (x: Ball): Ball => times(x, x);
const exponential = unary(
  (x) => exp(x, bits),
  (_, fx) => fx,
);
const logarithm = unary(
  (x) => log(x, bits),
  (x) => over(one, x),
);
const halved = unary(root, (_, fx) => over(one, times(two, fx)));
const opposite: Rule = (x) => new BallDual(negate(x.value), negate(x.derivative));
const total: Rule = (x, y) => new BallDual(plus(x.value, y.value), plus(x.derivative, y.derivative));
const logOf = (n: bigint): Ball => log(fromInteger(n), bits);

/** xʸ = e^(y·ln x); of negative numbers only whole powers, by the sign of the power. */
const powerRule: Rule = (x, y) => {
  if (!isNegative(x.value)) return exponential(product(y, logarithm(x, x)), x);
  const size = powerRule(opposite(x, x), y);
  return isOdd(y.value) ? opposite(size, size) : size;
};

function isOdd({ mid, exp: exponent }: Ball): boolean {
  return exponent >= 0 ? exponent === 0 && mid % 2n !== 0n : (mid >> BigInt(-exponent)) % 2n !== 0n;
}

const third: Ball = over(one, fromInteger(3n));
const cubeRoot: Rule = (x) => {
  if (isNegative(x.value)) return opposite(cubeRoot(opposite(x, x), x), x);
  return exponential(product(new BallDual(third, fromInteger(0n)), logarithm(x, x)), x);
};

const rules: Readonly<Record<string, Rule>> = {
  add: total,
  subtract: (x, y) => total(x, opposite(y, y)),
  multiply: product,
  divide: (x, y) =>
    product(
      x,
      unary(
        (z) => over(one, z),
        (_, fz) => negate(squareOf(fz)),
      )(y, y),
    ),
  negative: opposite,
  abs: (x) => (isNegative(x.value) ? opposite(x, x) : x),
  maximum: (x, y) => (isNegative(minus(x.value, y.value)) ? y : x),
  power: powerRule,
  sqrt: halved,
  cbrt: cubeRoot,
  hypot: (x, y) => halved(total(product(x, x), product(y, y)), x),
  exp: exponential,
  expm1: unary(
    (x) => minus(exp(x, bits), one),
    (_, fx) => plus(fx, one),
  ),
  log: logarithm,
  log1p: unary(
    (x) => log(plus(one, x), bits),
    (x) => over(one, plus(one, x)),
  ),
  log2: unary(
    (x) => over(log(x, bits), logOf(2n)),
    (x) => over(one, times(x, logOf(2n))),
  ),
  log10: unary(
    (x) => over(log(x, bits), logOf(10n)),
    (x) => over(one, times(x, logOf(10n))),
  ),
  sin: unary(
    (x) => sin(x, bits),
    (x) => cos(x, bits),
  ),
  cos: unary(
    (x) => cos(x, bits),
    (x) => negate(sin(x, bits)),
  ),
  tan: unary(
    (x) => over(sin(x, bits), cos(x, bits)),
    (_, fx) => plus(one, squareOf(fx)),
  ),
  asin: unary(
    (x) => ballFunctions.asin(x, bits),
    (x) => over(one, root(minus(one, squareOf(x)))),
  ),
  acos: unary(
    (x) => ballFunctions.acos(x, bits),
    (x) => negate(over(one, root(minus(one, squareOf(x))))),
  ),
  atan: unary(
    (x) => ballFunctions.atan(x, bits),
    (x) => over(one, plus(one, squareOf(x))),
  ),
  sinh: unary(
    (x) => sinh(x, bits),
    (x) => cosh(x, bits),
  ),
  cosh: unary(
    (x) => cosh(x, bits),
    (x) => sinh(x, bits),
  ),
  tanh: unary(
    (x) => over(sinh(x, bits), cosh(x, bits)),
    (_, fx) => minus(one, squareOf(fx)),
  ),
};
