import type { OrdersPicture } from '../../trace/picture.ts';

/** How far off a formula is. */
export interface FormulaErrors {
  readonly name: string;
  /** With each step of the picture; NaN where the formula has no number. */
  readonly errors: readonly number[];
  /** The powers of ten by which the error falls from δ = 0.1 to 0.01: the order, as far as truncation rules. */
  readonly fall: number;
  /** The smallest error, and the largest step that has it. */
  readonly smallest: { readonly error: number; readonly delta: number };
}

export function ordersErrors({ exact, steps, formulas }: OrdersPicture): readonly FormulaErrors[] {
  return formulas.map(({ name, slopes }) => {
    const errors = Array.from(slopes, (slope) => Math.abs(slope - exact));
    const [tenth = NaN, hundredth = NaN] = [0.1, 0.01].map((delta) => errors[steps.indexOf(delta)]);
    const error = Math.min(...errors.filter(Number.isFinite));
    const delta = steps[errors.indexOf(error)] ?? NaN;
    return { name, errors, fall: Math.log10(tenth / hundredth), smallest: { error, delta } };
  });
}
