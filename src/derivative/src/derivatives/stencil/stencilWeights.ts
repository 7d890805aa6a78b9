import { shown } from '../../arguments/shown.ts';
import { exactWeights } from './exactWeights.ts';
import { leadingError } from './leadingError.ts';
import { nearestToRational } from './nearestToRational.ts';
import { overCommonUnit } from './overCommonUnit.ts';
import type { Rational } from './rational.ts';
import { lowestTerms } from './rational.ts';

/** A formula for a derivative: where to evaluate f, and with which weights to add the values. */
export interface Stencil {
  /** Where f is evaluated, in steps from x: at x + nodes[i]·h. */
  readonly nodes: readonly number[];
  /** Which derivative it is. */
  readonly order: number;
  /** What each value counts; each is the float64 number nearest to the exact weight. */
  readonly weights: readonly number[];
  /** The weights without rounding, in lowest terms, the denominators positive. */
  readonly exactWeights: readonly Rational[];
  /** The power of h with which the truncation error falls. */
  readonly accuracy: number;
  /** The factor of the truncation error: errorConstant · h^accuracy · f^(order+accuracy)(x). */
  readonly errorConstant: number;
}

/**
 * The weights with which values of f at any nodes give a derivative of any order.
 *
 *     Σ weights[i]·f(x + nodes[i]·h) / h^order = f^(order)(x) + errorConstant·h^accuracy·f^(order+accuracy)(x) + …
 *
 * Truncation error: none for polynomials of a degree below order + accuracy, which is at least the number of
 * nodes. Rounding error of the formula: about ε·Σ|weights|·|f|/2h^order with ε = 2⁻⁵². The weights themselves
 * are computed in exact rational arithmetic (every float64 number is a fraction) and rounded once, so that
 * signs, zeros and symmetry are exact. They are the weights for which Fornberg gave a recurrence.
 *
 * @param nodes distinct finite numbers without unit, in any order: whole ones for equal steps, any others
 *   for uneven ones
 * @param order which derivative, a whole number from 1 to nodes.length − 1
 * @returns the formula, see {@link Stencil}; f is not called
 * @throws RangeError when a node is not finite or stands twice, or the order is out of range
 * @throws TypeError when `nodes` is no list
 * @source fornberg-1988
 *
 * @example
 * stencilWeights([-1, 0, 1], 2).weights; // [1, -2, 1]
 *
 * @example
 * const { weights, accuracy, errorConstant } = stencilWeights([0, 1, 2], 1);
 * weights; // [-1.5, 2, -0.5]
 * accuracy; // 2
 * errorConstant; // -0.3333333333333333
 */
export function stencilWeights(nodes: readonly number[], order: number): Stencil {
  check(nodes, order);
  const { parts, unit } = overCommonUnit(nodes);
  const exact = exactWeights(parts, unit, order).map(lowestTerms);
  const { accuracy, constant } = leadingError(parts, unit, order);
  return {
    nodes: [...nodes],
    order,
    weights: exact.map(nearestToRational),
    exactWeights: exact,
    accuracy,
    errorConstant: nearestToRational(constant),
  };
}

function check(nodes: readonly number[], order: number): void {
  if (!Array.isArray(nodes)) {
    throw new TypeError(`stencilWeights requires a list of nodes; got ${shown(nodes)}`);
  }
  for (const [i, node] of nodes.entries()) {
    if (!Number.isFinite(node))
      throw new RangeError(`stencilWeights requires finite nodes; got ${shown(node)}`);
    if (nodes.indexOf(node) < i)
      throw new RangeError(`stencilWeights requires distinct nodes; got ${node} twice`);
  }
  if (nodes.length < 2) {
    throw new RangeError(`stencilWeights requires at least 2 nodes; got ${nodes.length}`);
  }
  if (!Number.isInteger(order) || order < 1 || order >= nodes.length) {
    throw new RangeError(
      `stencilWeights requires a whole order from 1 to ${nodes.length - 1} for ${nodes.length} nodes; got ${shown(order)}`,
    );
  }
}
