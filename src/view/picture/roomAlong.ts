import type { PlotBox } from './plotBox.ts';

type Pair = readonly [x: number, y: number];

/** How far one can go from a place in a direction of length 1 before the field of a picture ends. */
export function roomAlong({ left, right, top, bottom }: PlotBox, [x, y]: Pair, [dx, dy]: Pair): number {
  const across = dx === 0 ? Infinity : ((dx > 0 ? right : left) - x) / dx;
  const along = dy === 0 ? Infinity : ((dy > 0 ? bottom : top) - y) / dy;
  return Math.min(across, along);
}
