import { extent, ticks } from 'd3-array';
import { contours, type ContourMultiPolygon } from 'd3-contour';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { ContourPicture } from '../../trace/picture.ts';
import { fieldProportion } from './fieldProportion.ts';
import { tickText } from './numberWords.ts';
import type { Tick } from './Plot.tsx';
import { plotBox, type PlotBox } from './plotBox.ts';

/** Where everything in the picture of contours lies. */
export interface ContourGeometry {
  readonly box: PlotBox;
  readonly across: ScaleLinear<number, number>;
  readonly up: ScaleLinear<number, number>;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** The heights at which a contour runs, ascending. */
  readonly levels: readonly number[];
  /** For each level the outline of all that lies higher, as an SVG path. */
  readonly outlines: readonly string[];
}

const levelsWanted = 9;

export function contourGeometry({ x, y, size, values }: ContourPicture): ContourGeometry {
  const { left, right } = plotBox(0);
  const box = plotBox((right - left) * fieldProportion(x, y));
  const across = scaleLinear(x, [box.left, box.right]);
  const up = scaleLinear(y, [box.bottom, box.top]);
  const [low = 0, high = 0] = extent([...values].filter(Number.isFinite));
  const levels = ticks(low, high, levelsWanted).filter((level) => level > low && level < high);
  // Node i of the grid lies at i + ½ in the units of the contours.
  const gridAcross = scaleLinear([0.5, size - 0.5], [box.left, box.right]);
  const gridUp = scaleLinear([0.5, size - 0.5], [box.bottom, box.top]);
  const outline = ({ coordinates }: ContourMultiPolygon): string =>
    coordinates
      .flat()
      .map((ring) => {
        const places = ring.map(([px = 0, py = 0]) => `${rounded(gridAcross(px))},${rounded(gridUp(py))}`);
        return `M${places.join('L')}Z`;
      })
      .join('');
  return {
    box,
    across,
    up,
    xTicks: across.ticks(6).map((value) => ({ at: across(value), label: tickText(value) })),
    yTicks: up.ticks(6).map((value) => ({ at: up(value), label: tickText(value) })),
    levels,
    outlines: contours()
      .size([size, size])
      .thresholds([...levels])([...values])
      .map(outline),
  };
}

/** A tenth of a unit cannot be seen, and the page gets shorter. */
function rounded(value: number): string {
  return String(Number(value.toFixed(1)));
}
