import type { Failure } from '../check/runCheck.ts';
import type { AnyFunction } from '../Exercise.ts';
import type { CheckGroup } from '../record/Recording.ts';

export type AnswerKind = 'solution' | 'mistake' | 'also';

/** What one check said of one answer, over all seeds. */
export interface CheckRuns {
  readonly group: CheckGroup;
  readonly name: string;
  /** Whether it failed, by the number of the seed. */
  readonly failed: readonly boolean[];
  /** The first failure, of the simplest case. */
  readonly failure?: Failure;
  /** The largest part of a bound that was used at any seed. */
  readonly used: number;
}

/** One answer and what all checks said of it. */
export interface AnswerRuns {
  readonly kind: AnswerKind;
  readonly name: string;
  readonly fn: AnyFunction;
  readonly checks: readonly CheckRuns[];
  /** Milliseconds that all checks and all probes take at one seed; see `leastTime`. */
  readonly milliseconds: { readonly checks: number; readonly probes: number };
}

/** At how many seeds none of the checks fails. */
export function passes({ checks }: AnswerRuns, seeds: number, group?: CheckGroup): number {
  const looked = checks.filter((check) => group === undefined || check.group === group);
  return Array.from({ length: seeds }, (_, seed) => looked.some(({ failed }) => failed[seed])).filter(
    (isCaught) => !isCaught,
  ).length;
}
