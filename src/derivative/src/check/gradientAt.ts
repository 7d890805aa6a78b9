import { notAnArray } from '../arguments/requireArray.ts';
import { array } from '../array/array.ts';
import { NDArray } from '../array/NDArray.ts';
import { tuple } from '../array/shape.ts';
import { entriesOf } from './entriesOf.ts';

/** The entries of the gradient at x, in C order, whether it was given as a function or as its result. */
export function gradientAt(gradient: unknown, x: number | NDArray): number[] {
  const point = typeof x === 'number' ? x : array(x, 'float64');
  const given = typeof gradient === 'function' ? (gradient as (x: unknown) => unknown)(point) : gradient;
  if (!isNumeric(given)) {
    throw notAnArray(`checkGradient requires a gradient of the shape of x, ${shapeOf(x)}`, given);
  }
  if (shapeOf(given) !== shapeOf(x)) {
    throw new TypeError(
      `checkGradient requires a gradient of the shape of x: x has ${shapeOf(x)}, the gradient ${shapeOf(given)}`,
    );
  }
  if (typeof given === 'number') return [given];
  return entriesOf(given);
}

function isNumeric(given: unknown): given is number | NDArray {
  return typeof given === 'number' || given instanceof NDArray;
}

/** A number has the shape of an array without axes. */
function shapeOf(x: number | NDArray): string {
  return tuple(typeof x === 'number' ? [] : x.shape);
}
