import type { RemainderPicture } from '../../trace/picture.ts';

/**
 * The step at which fault·h and bend·h² are alike: the fault rules below it, the bend of f above. Null when one of
 * the two is not there.
 */
export function crossingStep({ fault, bend }: RemainderPicture): number | null {
  return fault > 0 && bend > 0 ? fault / bend : null;
}

/** Whether the fault rules at no step where the remainder is clear of rounding. */
export function isHidden(picture: RemainderPicture): boolean {
  const crossing = crossingStep(picture);
  return crossing !== null && picture.fault * crossing < picture.rounding;
}
