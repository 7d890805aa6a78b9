import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** A choice that starts a run, made with something that can be dragged. */
export interface LatestChoice {
  /** What was chosen while a run goes on; null when nothing waits. */
  readonly chosen: string | null;
  readonly choose: (choice: string) => void;
}

/**
 * Lets runs follow each other. A slider under the finger chooses faster than programs run: of what is chosen
 * during a run only the last counts, and is taken up when the run has ended.
 */
export function useLatestChoice(isRunning: boolean, start: (choice: string) => void): LatestChoice {
  const waiting = useRef<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!isRunning && chosen !== null) setChosen(null);
  const takeUp = useEffectEvent(() => {
    const choice = waiting.current;
    waiting.current = null;
    if (choice !== null) start(choice);
  });
  // Before anything is painted: the slider must not jump back for a moment.
  useLayoutEffect(() => {
    if (!isRunning) takeUp();
  }, [isRunning]);
  return {
    chosen,
    choose: (choice) => {
      if (!isRunning) {
        start(choice);
        return;
      }
      waiting.current = choice;
      setChosen(choice);
    },
  };
}
