import type { Estimate } from './methods.ts';

const shrink = 1.4;
const mostSteps = 10;

/**
 * Extrapolation from steps that shrink by a fixed factor, stopped when it gets worse, with the smallest change in
 * the table as its error: what many programs do.
 *
 * @source ridders-1982
 */
export function ridders(f: (x: number) => number, x: number): Estimate {
  let h = 0.1;
  let above: readonly number[] = [];
  let best: Required<Estimate> = { value: NaN, error: Infinity };
  for (let n = 0; n < mostSteps; n++, h /= shrink) {
    const row = [(f(x + h) - f(x - h)) / (2 * h)];
    let power = 1;
    for (const coarser of above) {
      power *= shrink * shrink;
      const finer = row.at(-1) ?? NaN;
      const value = finer + (finer - coarser) / (power - 1);
      const error = Math.max(Math.abs(value - finer), Math.abs(value - coarser));
      row.push(value);
      if (error <= best.error) best = { value, error };
    }
    const change = Math.abs((row.at(-1) ?? NaN) - (above.at(-1) ?? NaN));
    if (change >= 2 * best.error) break;
    above = row;
  }
  return best;
}
