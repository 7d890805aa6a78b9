import { plotWidth, type PlotBox } from '../../view/picture/plotBox.ts';

/** Room for a name, in the size that it has in a narrow picture, and what is drawn below it. */
const rowHeight = 42;
const margin = { side: 8, top: 12, bottom: 46 };

/** A picture with a row for each of several things, whose names stand in it. */
export function listBox(count: number): PlotBox {
  const bottom = margin.top + count * rowHeight;
  return {
    width: plotWidth,
    height: bottom + margin.bottom,
    left: margin.side,
    right: plotWidth - margin.side,
    top: margin.top,
    bottom,
  };
}

/** The line that the name of a row stands on, and the middle of what is drawn below it. */
export function rowPlaces({ top }: PlotBox, row: number): { readonly name: number; readonly middle: number } {
  return { name: top + row * rowHeight + 17, middle: top + row * rowHeight + 30 };
}
