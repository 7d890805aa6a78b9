type Range = readonly [from: number, to: number];

/** Height over width of the field of a map. */
const proportions = { least: 0.45, most: 1.1, usual: 0.8 };

/** Whether a step in x is drawn as long as a step in y, so that gradients stand upright on the contours. */
export function isTrueToScale(x: Range, y: Range): boolean {
  const ratio = ratioOf(x, y);
  return ratio >= proportions.least && ratio <= proportions.most;
}

/** Height over width: as the ranges are, unless that would be too flat or too high to look at. */
export function fieldProportion(x: Range, y: Range): number {
  return isTrueToScale(x, y) ? ratioOf(x, y) : proportions.usual;
}

function ratioOf(x: Range, y: Range): number {
  return (y[1] - y[0]) / (x[1] - x[0]);
}
