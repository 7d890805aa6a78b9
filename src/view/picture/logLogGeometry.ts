import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import type { Tick } from './Plot.tsx';
import { plotBox, type PlotBox } from './plotBox.ts';

/** Where everything lies in a picture of heights against steps; both axes count powers of ten. */
export interface LogLogGeometry {
  readonly box: PlotBox;
  readonly across: ScaleLogarithmic<number, number>;
  /** A height of 0 has no place: it is drawn at the bottom. */
  readonly up: ScaleLogarithmic<number, number>;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Room for all steps, and for all heights that are above 0 and finite. */
export function logLogGeometry(steps: readonly number[], heights: readonly number[]): LogLogGeometry {
  const box = plotBox(280);
  const across = scaleLog([Math.min(...steps) / 1.5, Math.max(...steps) * 1.5], [box.left, box.right]);
  const drawn = heights.filter((height) => height > 0 && height < Infinity);
  const lowest = drawn.length === 0 ? -16 : Math.floor(Math.log10(Math.min(...drawn)));
  const highest = drawn.length === 0 ? 0 : Math.ceil(Math.log10(Math.max(...drawn)));
  const up = scaleLog([10 ** (lowest - 1), 10 ** (highest + 1)], [box.bottom, box.top]);
  return {
    box,
    across,
    up,
    xTicks: powersOfTen(across, 4),
    yTicks: powersOfTen(up, Math.max(1, Math.ceil((highest - lowest + 2) / 7))),
  };
}

/** Every so many powers of ten, 1 among them. */
function powersOfTen(scale: ScaleLogarithmic<number, number>, every: number): readonly Tick[] {
  const [from = 1, to = 1] = scale.domain().map(Math.log10);
  const first = Math.ceil(from / every);
  const count = Math.floor(to / every) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const exponent = (first + i) * every;
    return { at: scale(10 ** exponent), label: exponent === 0 ? '1' : `1e${exponent}` };
  });
}
