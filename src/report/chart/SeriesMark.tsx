import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { ReactNode } from 'react';

/** Curves are told apart by these, not by colour alone. */
const shapes = [
  symbolCircle,
  symbolTriangle,
  symbolSquare,
  symbolCross,
  symbolDiamond,
  symbolStar,
  symbolWye,
].map((type) => symbol(type, 40)() ?? '');

export interface SeriesMarkProps {
  /** Which curve of the picture, counted from 0. */
  readonly series: number;
  readonly x: number;
  readonly y: number;
}

/** The mark of a curve at one of its points. */
export default function SeriesMark({ series, x, y }: SeriesMarkProps): ReactNode {
  return <path d={shapes[series % shapes.length]} transform={`translate(${x} ${y})`} />;
}
