import { askedDistance, callDistance, matchTolerance } from '../observe/distance.ts';
import { observe } from '../record/observe.ts';
import type { RecordedCall } from '../record/Recording.ts';
import { probeArguments } from '../seeds.ts';
import { oncePerSubject } from './oncePerSubject.ts';
import type { FunctionSubject } from './Subject.ts';

/** Two answers that a learner must not be mistaken about. */
export interface BehaviourPair {
  /** A mistake. */
  readonly name: string;
  /** `solution`, or a mistake that is declared before that one. */
  readonly other: string;
  /** Where they come nearest to each other on any probe: relative above 1, ∞ for unlike things. */
  readonly distance: number;
}

/** How far the solution and all mistakes lie apart, two by two. */
export const behaviourPairs = oncePerSubject(pairsOf);

function pairsOf({ exercise, runs, seeds }: FunctionSubject): readonly BehaviourPair[] {
  const answers = runs.filter(({ kind }) => kind !== 'also');
  const pairs = answers.flatMap((a, i) =>
    answers.slice(0, i).map((b, j) => ({ a, b, i, j, distance: Infinity })),
  );
  for (let number = 0; number < seeds; number++) {
    const calls = answers.map(({ fn }) => observe(fn, probeArguments(exercise, 'E05', number)));
    const [solution] = calls;
    for (const pair of pairs) {
      const [mine, other] = [calls[pair.i], calls[pair.j]];
      if (mine === undefined || other === undefined || solution === undefined) continue;
      pair.distance = Math.min(pair.distance, separation(mine, other, solution));
    }
  }
  return pairs.map(({ a, b, distance }) => ({ name: a.name, other: b.name, distance }));
}

/** The pair whose two answers lie nearest to each other. */
export function nearestOf(pairs: readonly BehaviourPair[]): BehaviourPair | undefined {
  return pairs.reduce<BehaviourPair | undefined>(
    (nearest, pair) => (nearest === undefined || pair.distance < nearest.distance ? pair : nearest),
    undefined,
  );
}

/** Where results are the solution's, the places where f is asked tell one from the other. */
function separation(a: RecordedCall, b: RecordedCall, solution: RecordedCall): number {
  const byResult = callDistance(a, b);
  const bothRight =
    callDistance(a, solution) <= matchTolerance && callDistance(b, solution) <= matchTolerance;
  return bothRight ? Math.max(byResult, askedDistance(a.asked, b.asked)) : byResult;
}
