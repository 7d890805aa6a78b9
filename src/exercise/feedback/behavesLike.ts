import { askedDistance, callDistance, matchTolerance } from '../observe/distance.ts';
import type { RecordedCall } from '../record/Recording.ts';

/**
 * Whether an answer does what a declared mistake does. Where the mistake has the same results as the solution, it
 * is told by the places where it asks; otherwise these may be others, as they are when it asks in vain.
 */
export function behavesLike(answer: RecordedCall, mistake: RecordedCall, solution: RecordedCall): boolean {
  if (callDistance(answer, mistake) > matchTolerance) return false;
  const isToldByResult = callDistance(mistake, solution) > matchTolerance;
  return isToldByResult || askedDistance(answer.asked, mistake.asked) <= matchTolerance;
}
