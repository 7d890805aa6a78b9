import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import { lastJudged, type CheckState, type JudgedAnswer } from './CheckState.ts';

export interface Judging {
  readonly state: CheckState;
  /** @param isAgain whether it is the kept answer, judged after the checks have changed */
  readonly start: (answer: string, isAgain?: boolean) => void;
  readonly stop: () => void;
  /** Forgets what was said. */
  readonly clear: () => void;
}

/**
 * Judges answers, one at a time.
 *
 * @param judgeAnswer must stay the same from one rendering to the next
 * @param onJudged is told each verdict but those of answers that another one followed; it must stay the same too
 */
export function useJudging(
  placed: PlacedExercise,
  judgeAnswer: (placed: PlacedExercise, answer: string, stopped: AbortSignal) => Promise<Verdict>,
  onJudged?: (judged: JudgedAnswer) => void,
): Judging {
  const [state, setState] = useState<CheckState>({ type: 'idle' });
  const current = useRef<AbortController | null>(null);

  const start = useCallback(
    (code: string, isAgain = false) => {
      current.current?.abort();
      const own = new AbortController();
      current.current = own;
      setState((before) => ({ type: 'checking', before: lastJudged(before) }));
      Promise.all([judgeAnswer(placed, code, own.signal), import('../verdict/wordsOf.ts')]).then(
        ([verdict, { wordsOf }]) => {
          if (current.current !== own) return;
          current.current = null;
          const judged = { code, verdict, words: wordsOf(verdict), isAgain };
          setState({ type: 'judged', ...judged });
          onJudged?.(judged);
        },
        () => {
          if (current.current !== own) return;
          current.current = null;
          setState({ type: 'unavailable' });
        },
      );
    },
    [placed, judgeAnswer, onJudged],
  );
  const end = useCallback((next: CheckState) => {
    current.current?.abort();
    current.current = null;
    setState(next);
  }, []);
  // At once: what the answer waits for may be no run, but something that is being fetched.
  const stop = useCallback(() => {
    if (current.current !== null) end({ type: 'stopped' });
  }, [end]);
  const clear = useCallback(() => {
    end({ type: 'idle' });
  }, [end]);

  // Leaving the page ends the run: nothing goes on where nobody can see it.
  useEffect(
    () => () => {
      current.current?.abort();
    },
    [],
  );

  return { state, start, stop, clear };
}
