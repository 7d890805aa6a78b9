import type { FindingOf } from '../FindingOf.ts';
import { findingOf } from '../FindingOf.ts';
import type { Subject } from '../Subject.ts';

export interface RoutineThrowsEvidence {
  readonly message: string;
  /** How often it had called f by then. */
  readonly calls: number;
}

export type RoutineThrows = FindingOf<'routine-throws', RoutineThrowsEvidence>;

/** The caller's routine throws, though f does not. */
export function routineThrows({ claim }: Subject): RoutineThrows | undefined {
  const { thrown: message, points = [] } = claim?.run ?? {};
  if (message === undefined) return undefined;
  const calls = points.length;
  return findingOf('routine-throws', {
    evidence: { message, calls },
    sentence: `Your routine throws after ${calls} ${calls === 1 ? 'call' : 'calls'} of f: ${message}.`,
    mend: 'Run it by itself and look at the line that throws; restore x in a finally, so that it survives this.',
  });
}
