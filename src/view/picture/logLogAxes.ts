import type { ScaleLogarithmic } from 'd3-scale';
import { logScale } from './logScale.ts';
import type { Tick } from './Plot.tsx';
import { plotBox, type PlotBox } from './plotBox.ts';
import { powersOfTen } from './powersOfTen.ts';

/** So that a mark on the lower edge is whole. */
const halfMark = 5;

/** Where everything lies in a picture of errors against steps; both axes count powers of ten. */
export interface LogLogAxes {
  readonly box: PlotBox;
  readonly across: ScaleLogarithmic<number, number>;
  /** From an error to its height. An error of 0 is infinitely far down: it lies on the lower edge. */
  readonly height: (error: number) => number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Room for all steps, and for all errors that are above 0 and finite. */
export function logLogAxes(steps: readonly number[], errors: readonly number[]): LogLogAxes {
  const box = plotBox(280);
  const across = logScale([Math.min(...steps) / 1.5, Math.max(...steps) * 1.5], [box.left, box.right]);
  const placed = errors.filter((error) => error > 0 && error < Infinity);
  const lowest = placed.length === 0 ? -16 : Math.floor(Math.log10(Math.min(...placed)));
  const highest = placed.length === 0 ? 0 : Math.ceil(Math.log10(Math.max(...placed)));
  const up = logScale([10 ** (lowest - 1), 10 ** (highest + 1)], [box.bottom, box.top]);
  return {
    box,
    across,
    height: (error) => (error === 0 ? box.bottom - halfMark : up(error)),
    xTicks: powersOfTen(across, 4),
    yTicks: powersOfTen(up, Math.max(1, Math.ceil((highest - lowest + 2) / 7))),
  };
}
