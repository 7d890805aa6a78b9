import type { TaylorRow } from './taylorTable.ts';

/** What the differences say the slope is, and how far that may be off. */
export interface Quotient {
  readonly value: number;
  readonly error: number;
}

/**
 * The slope along v from the table alone, without any gradient: central differences, extrapolated.
 *
 *     D(t) = (f(x + t·v) − f(x − t·v)) / 2t,   R(t) = D(t) + (D(t) − D(4t)) / 15
 *
 * Truncation error: D has t²·f'''/6, which R cancels. Rounding error: about ε·|f|/t. Walking up from the
 * smallest t, the rounding falls and the truncation grows; the best R is where both together are least, and
 * the walk ends once they are a hundred times that, because f may look simple again from far away.
 *
 * @param rows the table, the smallest t first
 * @source richardson-1911, ridders-1982
 */
export function settledQuotient(rows: readonly TaylorRow[]): Quotient {
  let best: Quotient = { value: NaN, error: Infinity };
  for (const [i, row] of rows.entries()) {
    const near = extrapolated(row, rows[i + 1]);
    const far = extrapolated(rows[i + 1], rows[i + 2]);
    const { t, rounding } = row;
    const error = Math.abs(near - far) + rounding / t;
    if (error < best.error) best = { value: near, error };
    if (error > 100 * best.error) break;
  }
  return best;
}

function extrapolated(fine: TaylorRow | undefined, coarse: TaylorRow | undefined): number {
  return central(fine) + (central(fine) - central(coarse)) / 15;
}

/** The mean of both one-sided quotients. */
export function central(row: TaylorRow | undefined): number {
  return row === undefined ? NaN : (row.forward + row.backward) / 2;
}
