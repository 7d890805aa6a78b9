import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import CodeBlock from '@theme/CodeBlock';
import type { PlacedExercise } from '../../../engine/placedExercise.ts';
import type { Progress } from '../progress/progress.ts';
import styles from '../Exercise.module.css';

export interface SolutionProps {
  readonly placed: PlacedExercise;
  readonly progress: Progress | undefined;
}

/** After so many tries a solution may be seen that is revealed after tries. */
const triesBefore = 3;

/** The author's answer, fetched when it may be seen and is asked for; until then, when it may be. */
export default function Solution({ placed, progress }: SolutionProps): ReactNode {
  const [solution, setSolution] = useState<{ readonly text: string } | 'unavailable'>();
  if (placed.reveal === 'never') return null;
  if (!mayBeSeen(placed.reveal, progress)) return <p className={styles.remark}>{whenSeen(placed.reveal)}</p>;

  const fetch = (): void => {
    import('../check/revealedAnswer.ts')
      .then(({ revealedAnswer }) => revealedAnswer(placed))
      .then(
        (text) => {
          setSolution(text === undefined ? 'unavailable' : { text });
        },
        () => {
          setSolution('unavailable');
        },
      );
  };
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && typeof solution !== 'object') fetch();
      }}
    >
      <summary>
        <Translate id="exercise.solution">Solution</Translate>
      </summary>
      {solution === 'unavailable' && (
        <p>
          <Translate id="exercise.solution.unavailable">
            The solution could not be loaded: close this part and open it again.
          </Translate>
        </p>
      )}
      {typeof solution === 'object' &&
        (placed.type === 'function' ? (
          <CodeBlock language="ts">{solution.text}</CodeBlock>
        ) : (
          <p>
            <code>{solution.text}</code>
          </p>
        ))}
    </details>
  );
}

function mayBeSeen(reveal: 'after-pass' | 'after-3-tries', progress: Progress | undefined): boolean {
  if (progress === undefined) return false;
  return progress.passed || (reveal === 'after-3-tries' && progress.tries >= triesBefore);
}

function whenSeen(reveal: 'after-pass' | 'after-3-tries'): string {
  switch (reveal) {
    case 'after-pass':
      return translate({
        id: 'exercise.solution.afterPass',
        message: 'The solution can be seen when your answer has passed.',
      });
    case 'after-3-tries':
      return translate({
        id: 'exercise.solution.afterTries',
        message: 'The solution can be seen when your answer has passed, or after three tries.',
      });
  }
}
