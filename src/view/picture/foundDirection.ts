import type { PlaneWalk } from '../../trace/planeWalks.ts';
import type { ContourGeometry } from './contourGeometry.ts';

/**
 * Which way the gradient that a walk found points in the picture, as a step of length 1 to the right and downwards.
 * Undefined where it points nowhere: it is 0, no number, or too small to move its point.
 */
export function foundDirection(
  { x, y, gradient }: PlaneWalk,
  { across, up }: Pick<ContourGeometry, 'across' | 'up'>,
): readonly [right: number, down: number] | undefined {
  if (gradient === null) return undefined;
  const right = across(x + gradient[0]) - across(x);
  const down = up(y + gradient[1]) - up(y);
  const size = Math.hypot(right, down);
  return size > 0 && size < Infinity ? [right / size, down / size] : undefined;
}
