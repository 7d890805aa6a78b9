import { shown } from '../arguments/shown.ts';
import type { Item } from '../array/NDArray.ts';
import { NDArray } from '../array/NDArray.ts';
import type { NumberLike, Operand, Ufunc } from '../functions/ufunc.ts';
import { asArray } from './asArray.ts';
import type { Changing } from './chainRule.ts';
import { chainRule } from './chainRule.ts';

/**
 * A value together with its derivative by some variable t: the pair (u, u′), also written u + u′·ε with ε² = 0.
 *
 * The functions of the package take dual numbers and give dual numbers, each by its own rule: `sin` of (u, u′) is
 * (sin u, cos u · u′). So a chain of them is differentiated without a step, hence without truncation error.
 * JavaScript has no operators for objects: write `multiply(2, x)` for 2·x, and compare `x.value`.
 *
 * Dual numbers are made with {@link dual}. Value and derivative may also be arrays of one shape: the pair is
 * iterated like an array, and `get` takes an element with its derivative out of it.
 *
 * @source wengert-1964
 *
 * @example
 * const x = dual(3, 1);
 * const y = multiply(x, sin(x));
 * y.value; // 0.4233600241796016
 * y.derivative; // -2.828857481741469
 */
export class DualNumber<T extends number | NDArray = number> implements NumberLike {
  readonly value: T;
  /** How fast the value changes with t, in units of the value per unit of t. */
  readonly derivative: T;

  constructor(value: T, derivative: T) {
    this.value = value;
    this.derivative = derivative;
  }

  /** One element of a pair of arrays, with its derivative; −1 is the last of its axis. */
  get(...index: readonly number[]): DualNumber {
    return new DualNumber(asArray(this.value).get(...index), asArray(this.derivative).get(...index));
  }

  *[Symbol.iterator](): Generator<DualNumber<Item>> {
    const derivatives = [...asArray(this.derivative)];
    for (const [i, value] of [...asArray(this.value)].entries()) {
      yield new DualNumber<Item>(value, derivatives[i] ?? value);
    }
  }

  /** The answer to a function of the package. */
  ufunc(f: Ufunc, operands: readonly Operand[]): DualNumber<number | NDArray> {
    const changing = operands.map((operand) => changingPart(operand, f));
    return new DualNumber(f.apply(...changing.map(({ value }) => value)), chainRule(f, changing));
  }

  toString(): string {
    return `dual(${String(this.value)}, ${String(this.derivative)})`;
  }

  /** 2 * x, x + 1, x > 0 and Math.exp(x) would lose the derivative, so they are errors. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString();
    throw new TypeError(
      'a dual number cannot stand in arithmetic: write multiply(2, x) for 2 * x, add(x, 1) for x + 1, ' +
        'exp(x) for Math.exp(x), all from this package, and compare x.value',
    );
  }
}

/** What the chain rule needs of an operand; a constant has no derivative. */
function changingPart(operand: unknown, { name }: Ufunc): Changing {
  if (operand instanceof DualNumber) return operand as DualNumber<number | NDArray>;
  if (typeof operand === 'number' || operand instanceof NDArray) return { value: operand };
  throw new TypeError(
    `${name} takes a dual number with numbers, arrays and other dual numbers; got ${shown(operand)}`,
  );
}
