import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react';

/** A choice that starts a run, made with something that can be dragged. */
export interface LatestChoice {
  /** What was chosen while a run goes on; null when nothing waits. */
  readonly chosen: string | null;
  readonly choose: (choice: string) => void;
}

/** Whether a run goes on, and whether what is shown is what one came to that nobody broke off. */
export interface RunPhase {
  readonly isRunning: boolean;
  readonly hasEnded: boolean;
}

/**
 * Lets runs follow each other. A slider under the finger chooses faster than programs run: of what is chosen
 * during a run only the last counts, and is taken up when the run has ended. Whoever stops the run wants no other.
 */
export function useLatestChoice(
  { isRunning, hasEnded }: RunPhase,
  start: (choice: string) => void,
): LatestChoice {
  const waiting = useRef<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  if (!isRunning && chosen !== null) setChosen(null);
  const takeUp = useEffectEvent(() => {
    const choice = waiting.current;
    waiting.current = null;
    if (choice !== null && hasEnded) start(choice);
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
