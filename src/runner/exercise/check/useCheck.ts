import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import { afterVerdict } from '../progress/afterVerdict.ts';
import type { Progress } from '../progress/progress.ts';
import { useProgress } from '../progress/useProgress.ts';
import { lastJudged, type CheckState } from './CheckState.ts';

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

/**
 * Checks answers, one at a time, and keeps the progress.
 *
 * @param judgeAnswer - must stay the same from one rendering to the next
 */
export function useCheck<P extends PlacedExercise>(
  placed: P,
  judgeAnswer: (placed: P, answer: string, stopped: AbortSignal) => Promise<Verdict>,
): Checking {
  const [state, setState] = useState<CheckState>({ type: 'idle' });
  const current = useRef<AbortController | null>(null);
  const { byId, keep } = useProgress();

  const start = useCallback(
    (code: string, isAgain: boolean) => {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      setState((before) => ({ type: 'checking', before: lastJudged(before) }));
      Promise.all([
        judgeAnswer(placed, code, own.signal),
        import('../verdict/wordsOf.ts'),
        // At hand when the verdict is there, so that a reader who leaves at once keeps what was reached.
        import('../progress/progressShelf.ts'),
      ]).then(
        ([verdict, { wordsOf }]) => {
          if (current.current !== own) return;
          const judged = { code, verdict, words: wordsOf(verdict), isAgain };
          setState({ type: 'judged', ...judged });
          keep(placed.id, (before) => afterVerdict(before, placed, judged, Date.now()));
        },
        () => {
          if (current.current === own) setState({ type: 'unavailable' });
        },
      );
    },
    [placed, judgeAnswer, keep],
  );

  const check = useCallback(
    (answer: string) => {
      start(answer, false);
    },
    [start],
  );
  const checkAgain = useCallback(
    (answer: string) => {
      start(answer, true);
    },
    [start],
  );
  const stop = useCallback(() => {
    current.current?.abort();
  }, []);
  const clear = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setState({ type: 'idle' });
  }, []);

  // Leaving the page ends the run: nothing goes on where nobody can see it.
  useEffect(() => stop, [stop]);

  return { state, check, checkAgain, stop, clear, progress: byId.get(placed.id) };
}
