/** Where the axes of a picture lie, in units of its viewBox. */
export interface PlotBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for the largest labels that Picture.module.css sets: those of a narrow picture. */
const margin = { left: 82, right: 20, top: 30, bottom: 46 };

export const plotWidth = 440;

/** A picture of the usual width whose axes enclose a field of this height. */
export function plotBox(fieldHeight: number): PlotBox {
  return {
    width: plotWidth,
    height: fieldHeight + margin.top + margin.bottom,
    left: margin.left,
    right: plotWidth - margin.right,
    top: margin.top,
    bottom: fieldHeight + margin.top,
  };
}
