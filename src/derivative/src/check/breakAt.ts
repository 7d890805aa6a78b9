import { central } from './settledQuotient.ts';
import type { TaylorRow } from './taylorTable.ts';

/**
 * Whether the quotients do not settle as t falls (a jump, a vertical tangent), or settle on different values
 * left and right (a kink).
 *
 * @param rows at least three, the smallest t first
 */
export function breakAt(rows: readonly TaylorRow[]): 'jump' | 'kink' | undefined {
  const [fine, middle, coarse] = rows as [TaylorRow, TaylorRow, TaylorRow];
  const noise = (4 * fine.rounding) / fine.t;
  const change = Math.abs(central(fine) - central(middle));
  if (change > noise && change > 0.7 * Math.abs(central(middle) - central(coarse))) return 'jump';
  const [near, further, furthest] = [gap(fine), gap(middle), gap(coarse)];
  // For a smooth f the gap is t·f'', a quarter at the next smaller t.
  if (near < noise || near < 0.7 * further || further < 0.7 * furthest) return undefined;
  return near > 1.4 * further ? 'jump' : 'kink';
}

function gap({ forward, backward }: TaylorRow): number {
  return Math.abs(forward - backward);
}
