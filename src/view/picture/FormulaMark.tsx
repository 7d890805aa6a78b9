import { symbol, symbolCircle, symbolCross, symbolSquare, symbolTriangle } from 'd3-shape';
import type { ReactNode } from 'react';

/** As many as there may be formulas, told apart by their shapes. */
const shapes = [symbolCircle, symbolTriangle, symbolSquare, symbolCross].map(
  (type) => symbol(type, 34)() ?? '',
);

export interface FormulaMarkProps {
  /** Which formula of the picture, counted from 0. */
  readonly formula: number;
  readonly x: number;
  readonly y: number;
}

/** The mark of a formula at one step. */
export default function FormulaMark({ formula, x, y }: FormulaMarkProps): ReactNode {
  return <path d={shapes[formula]} transform={`translate(${x} ${y})`} />;
}
