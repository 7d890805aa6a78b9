import type { Operand } from 'derivative';
import { power } from 'derivative';
import type { Random } from '../../derivative/functions/points/random.ts';

/** A function of the league: the same formula for numbers, dual, complex and ball numbers, and for NumPy. */
export interface LeagueFunction {
  readonly name: string;
  readonly f: <T extends Operand>(x: T) => T;
  readonly numpy: string;
  /** Where its points are drawn. */
  readonly points: (random: Random) => number;
}

/** Evenly between two numbers. */
export function between(low: number, high: number): LeagueFunction['points'] {
  return (random) => low + (high - low) * random.fraction();
}

/** All sizes alike, from the low power of ten to the high one; on request of either sign. */
export function ofSize(
  low: number,
  high: number,
  signs: 'positive' | 'both' = 'positive',
): LeagueFunction['points'] {
  return (random) => {
    const size = power(10, low + (high - low) * random.fraction());
    return signs === 'both' && random.below(2) === 1 ? -size : size;
  };
}
