import { str } from '../text/str.ts';
import { certainDigits } from './certainDigits.ts';
import type { Judgement } from './judge.ts';
import { missingFactor } from './missingFactor.ts';

/**
 * What was found along one line, in words.
 *
 * @param place what the line is, such as `entry (1, 2)`
 * @param given the slope that the gradient claims
 */
export function lineSentence(place: string, given: number, judgement: Judgement): string {
  return `${place}: ${finding(given, judgement)}`;
}

function finding(given: number, { reason, difference, error, slope, fitted }: Judgement): string {
  const claim = `your gradient says ${certainDigits(given, Math.abs(given) * 1e-12)}`;
  const both = `${claim}, the differences say ${certainDigits(difference, error)}`;
  switch (reason) {
    case 'quadratic':
      return `${both}: the remainder falls like t${slope < 2.5 ? '²' : `^${slope.toFixed(0)}`}, as it must`;
    case 'exact':
      return `${claim}, and f follows it to the last digit: there is no remainder at all`;
    case 'straight':
      return `${both}: the remainder is no larger than the rounding of f`;
    case 'linear': {
      const fault = missingFactor(given, difference, error);
      return `${both}: the remainder falls like t, not t²${fault === undefined ? '' : `; ${fault}`}`;
    }
    case 'gradient-not-finite':
      return both;
    case 'f-not-finite':
      return `${claim}, but f is not a number on one side or on both`;
    case 'kink': {
      const [left, right] = slopesBeside(fitted);
      return `${claim}, but f has a kink: its slope is ${left} on the left and ${right} on the right`;
    }
    case 'jump':
      return `${claim}, but f jumps or is vertical: the quotients do not settle as t falls`;
    case 'noise':
      return `${claim}, but the rounding or the noise of f hides how the remainder falls`;
    case 'tiny':
      return `${claim}, but beside the rounding of f that cannot be told from 0`;
    case 'in-between':
      return `${claim}, but the remainder falls like t^${slope.toFixed(1)}, between t and t²`;
  }
}

/** At the smallest t that is clear of rounding, to three digits. */
function slopesBeside([finest]: Judgement['fitted']): [string, string] {
  const shown = (quotient = NaN): string => str(Number(quotient.toPrecision(3)));
  return [shown(finest?.backward), shown(finest?.forward)];
}
