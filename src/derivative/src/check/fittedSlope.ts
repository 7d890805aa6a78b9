import { log } from '../functions/log.ts';
import type { TaylorRow } from './taylorTable.ts';

/** The exponent p of remainder ≈ c·tᵖ: the slope of the least-squares line through log remainder over log t. */
export function fittedSlope(rows: readonly TaylorRow[]): number {
  const points = rows.map(({ t, remainder }) => ({ x: log(t), y: log(remainder) }));
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  return (
    mean(points.map((point) => (point.x - x) * (point.y - y))) /
    mean(points.map((point) => (point.x - x) * (point.x - x)))
  );
}
