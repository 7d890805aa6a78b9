import { useCallback } from 'react';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import { afterVerdict } from '../progress/afterVerdict.ts';
import type { Progress } from '../progress/progress.ts';
import { useProgress } from '../progress/useProgress.ts';
import type { CheckState, JudgedAnswer } from './CheckState.ts';
import { fetchedVerdict } from './fetchedVerdict.ts';
import { useJudging } from './useJudging.ts';

export interface Checking {
  readonly state: CheckState;
  readonly check: (answer: string) => void;
  /** Checks the answer that is kept, after the checks have changed. */
  readonly checkAgain: (answer: string) => void;
  readonly stop: () => void;
  /** Forgets what was said; the progress stays. */
  readonly clear: () => void;
  readonly progress: Progress | undefined;
}

/** Checks answers, one at a time, and keeps the progress. */
export function useCheck(placed: PlacedExercise): Checking {
  const { byId, keep } = useProgress();
  const onJudged = useCallback(
    (judged: JudgedAnswer) => {
      keep(placed.id, (before) => afterVerdict(before, placed, judged, Date.now()));
    },
    [placed, keep],
  );
  const { state, start, stop, clear } = useJudging(placed, verdictReadyToKeep, onJudged);

  const check = useCallback(
    (answer: string) => {
      start(answer);
    },
    [start],
  );
  const checkAgain = useCallback(
    (answer: string) => {
      start(answer, true);
    },
    [start],
  );
  return { state, check, checkAgain, stop, clear, progress: byId.get(placed.id) };
}

/** The shelf is at hand when the verdict is there, so that a reader who leaves at once keeps what was reached. */
const verdictReadyToKeep: typeof fetchedVerdict = async (...asked) => {
  const [verdict] = await Promise.all([fetchedVerdict(...asked), import('../progress/progressShelf.ts')]);
  return verdict;
};
