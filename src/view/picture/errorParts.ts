import type { ErrorPicture } from '../../trace/picture.ts';

/** The two parts that the error of a central difference with step δ should be made of. */
export interface ErrorParts {
  readonly truncation: number;
  readonly rounding: number;
}

export function errorParts({ truncation, rounding }: ErrorPicture, delta: number): ErrorParts {
  return { truncation: truncation * delta * delta, rounding: rounding / delta };
}

/**
 * The step for which truncation·δ² + rounding/δ is smallest, where 2·truncation·δ = rounding/δ²; null when one of
 * the two is not there.
 */
export function bestStep({ truncation, rounding }: ErrorPicture): number | null {
  return truncation > 0 && rounding > 0 ? Math.cbrt(rounding / (2 * truncation)) : null;
}

/** How far a central difference is off. */
export function errorOf({ exact }: ErrorPicture, difference: number): number {
  return Math.abs(difference - exact.value);
}
