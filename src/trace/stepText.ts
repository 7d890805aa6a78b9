import { str } from 'derivative';

/**
 * The distance of a nudge, readable and true: `≈ 0.0001` for 3 → 3.0001.
 *
 * The difference of the stored numbers carries the rounding of x+δ (0.00010000000000021103). The shortest
 * decimal that leads from x to the same stored number is what was most likely meant; it is shown unless the
 * rounding changed the step by more than a millionth, for then the meant one would be a lie.
 */
export function stepText(value: number, nudged: number): string {
  const step = Math.abs(nudged - value);
  const meant = shortestStep(value, nudged, step);
  const readable = Math.abs(meant - step) <= 1e-6 * step ? meant : Number(step.toPrecision(3));
  return `${readable === step ? '=' : '≈'} ${str(readable)}`;
}

/** Nobody means a step of more digits: a longer one is an accident of rounding. */
const mostDigits = 8;

/** The decimal with the fewest digits that, added or taken away, gives the nudged number. */
function shortestStep(value: number, nudged: number, step: number): number {
  const sign = nudged < value ? -1 : 1;
  for (let digits = 1; digits <= mostDigits; digits++) {
    const shorter = Number(step.toPrecision(digits));
    if (value + sign * shorter === nudged) return shorter;
  }
  return Number(step.toPrecision(3));
}
