import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { SeriesPicture } from '../../trace/picture.ts';
import { hasLongOrEqualLabels } from './hasLongOrEqualLabels.ts';
import { logScale } from './logScale.ts';
import { tickText } from './numberWords.ts';
import type { Tick } from './Plot.tsx';
import { plotBox, type PlotBox } from './plotBox.ts';
import { powersOfTen } from './powersOfTen.ts';

/** Where everything in the picture of a list lies. */
export interface SeriesGeometry {
  readonly box: PlotBox;
  readonly across: ScaleLinear<number, number>;
  readonly up: (value: number) => number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
  /** Whether the labels at the side are heights above the first number, because the numbers would be too long. */
  readonly isRelative: boolean;
}

/** From this quotient of the largest and the smallest number on, heights count powers of ten. */
const wide = 100;

export function isLogarithmic({ values }: SeriesPicture): boolean {
  const [low = 0, high = 0] = extent(values.filter(Number.isFinite));
  return low > 0 && high / low >= wide;
}

export function seriesGeometry(picture: SeriesPicture): SeriesGeometry {
  const { values } = picture;
  const box = plotBox(230);
  const across = scaleLinear([0, Math.max(1, values.length - 1)], [box.left + 6, box.right - 6]);
  const xTicks = across
    .ticks(6)
    .filter(Number.isInteger)
    .map((index) => ({ at: across(index), label: tickText(index) }));
  return { box, across, xTicks, ...(isLogarithmic(picture) ? powers(values, box) : heights(values, box)) };
}

type Upward = Pick<SeriesGeometry, 'up' | 'yTicks' | 'isRelative'>;

function powers(values: Float64Array, { top, bottom }: PlotBox): Upward {
  const [low = 1, high = 1] = extent(values.filter(Number.isFinite));
  const up = logScale([low / 2, high * 2], [bottom, top]);
  const every = Math.ceil((Math.log10(high) - Math.log10(low)) / 7);
  return { up, yTicks: powersOfTen(up, every), isRelative: false };
}

function heights(values: Float64Array, { top, bottom }: PlotBox): Upward {
  const unit = unitOf(values);
  const finite = values.filter(Number.isFinite).map((value) => value / unit);
  const [first = 0] = finite;
  const [low = 0, high = 0] = extent(finite);
  // Numbers that are all alike lie in the middle.
  const room = high > low ? 0.08 * (high - low) : Math.abs(first) || 1;
  const scale = scaleLinear([low - room, high + room], [bottom, top]);
  const up = (value: number): number => scale(value / unit);
  const labelled = ticksOf(scale, unit);
  if (!hasLongOrEqualLabels(labelled)) return { up, yTicks: labelled, isRelative: false };
  const above = scaleLinear([low - room - first, high + room - first], [bottom, top]);
  return { up, yTicks: ticksOf(above, unit), isRelative: true };
}

/** What numbers are divided by, so that the difference of two of them, with some room, is no more than float64 has. */
function unitOf(values: Float64Array): number {
  const largest = Math.max(...values.filter(Number.isFinite).map(Math.abs));
  return largest < Number.MAX_VALUE / 4 ? 1 : 4;
}

function ticksOf(scale: ScaleLinear<number, number>, unit: number): readonly Tick[] {
  return scale
    .ticks(5)
    .filter((height) => Number.isFinite(height * unit))
    .map((height) => ({ at: scale(height), label: heightText(height * unit) }));
}

const longestPlain = 6;

/** A number along the side: with a power of ten where that makes it shorter and it would not fit without. */
function heightText(height: number): string {
  const plain = tickText(height);
  const [digits = '', exponent = ''] = height.toExponential().split('e');
  const power = `${tickText(Number(digits))}e${String(Number(exponent))}`;
  return plain.length > longestPlain && power.length < plain.length ? power : plain;
}
