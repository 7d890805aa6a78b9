import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { SecantPicture } from '../../trace/picture.ts';
import { hasLongOrEqualLabels } from './hasLongOrEqualLabels.ts';
import { tickText } from './numberWords.ts';
import type { Tick } from './Plot.tsx';
import { plotBox, type PlotBox } from './plotBox.ts';

/**
 * Where everything in the picture of a secant lies.
 *
 * All is measured from the point (x, f(x)): at δ = 1e-15 the numbers themselves differ in their last digit only,
 * but their differences are exact.
 */
export interface SecantGeometry {
  readonly box: PlotBox;
  /** From x − place to the picture's units, from f − height likewise. */
  readonly across: ScaleLinear<number, number>;
  readonly up: ScaleLinear<number, number>;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Whether the labels at the side are heights above f(x), because the heights themselves would be too long. */
  readonly isRelative: boolean;
}

export function secantGeometry(picture: SecantPicture): SecantGeometry {
  const { curve, point, left, right, delta } = picture;
  const box = plotBox(250);
  const halfWidth = (curve.x.at(-1) ?? NaN) - point.x;
  const across = scaleLinear([-halfWidth, halfWidth], [box.left, box.right]);
  const heights = [...curve.y, left.y, right.y].filter(Number.isFinite).map((y) => y - point.y);
  const [low = 0, high = 0] = extent(heights);
  // A constant function gets a window of the usual proportions.
  const room = high > low ? 0.1 * (high - low) : halfWidth;
  const up = scaleLinear([low - room, high + room], [box.bottom, box.top]);
  const ticks = up.ticks(5);
  const absolute = scaleLinear([low - room + point.y, high + room + point.y], [box.bottom, box.top]);
  const labelled = absolute.ticks(5).map((height) => ({ at: absolute(height), label: tickText(height) }));
  const isRelative = hasLongOrEqualLabels(labelled);
  return {
    box,
    across,
    up,
    xTicks: [
      { at: across(-delta), label: 'x − δ' },
      { at: across(0), label: 'x' },
      { at: across(delta), label: 'x + δ' },
    ].filter(({ label }) => label === 'x' || delta > halfWidth / 4),
    yTicks: isRelative ? ticks.map((height) => ({ at: up(height), label: tickText(height) })) : labelled,
    isRelative,
  };
}
