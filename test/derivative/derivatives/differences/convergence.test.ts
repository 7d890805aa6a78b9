import { differences, exp, stencilWeights } from 'derivative';
import { describe, expect, it } from 'vitest';
import type { TestedFormula } from './formulas.ts';
import { formulas } from './formulas.ts';

/**
 * All derivatives of eˣ at 0 are 1, so that the error is errorConstant·h^accuracy·f^(order+accuracy)(ξ). Taking
 * for ξ the middle of the points leaves a relative deviation of O(h²).
 */
function scaledError(formula: TestedFormula, delta: number): number {
  const { value, points } = differences(exp, 0, { ...formula, delta });
  const middle = ((points[0] ?? NaN) + (points.at(-1) ?? NaN)) / 2;
  return (value - 1) / exp(middle);
}

/** A step at which the truncation error is far above the rounding error 2⁻⁵³/h^order. */
function stepOf({ order, accuracy }: TestedFormula): number {
  return 2 ** -Math.round(32 / (order + accuracy));
}

describe('the error of differences', () => {
  it.each(formulas)('falls with the power $accuracy of the step: $scheme, derivative $order', (formula) => {
    const h = stepOf(formula);
    const measured = Math.log2(scaledError(formula, 2 * h) / scaledError(formula, h));
    expect(Math.abs(measured - formula.accuracy)).toBeLessThan(0.2);
  });

  it.each(formulas)(
    'has the constant of the stencil: $scheme, derivative $order, accuracy $accuracy',
    (formula) => {
      const h = stepOf(formula);
      const { nodes } = differences(exp, 0, { ...formula, delta: h });
      const { errorConstant } = stencilWeights(nodes, formula.order);
      const measured = scaledError(formula, h) / h ** formula.accuracy;
      expect(Math.abs(measured / errorConstant - 1)).toBeLessThan(0.1);
    },
  );
});
