import { use, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { PageLanguages } from '../../PageLanguages.ts';
import styles from '../Exercise.module.css';

/** The hints, each folded; the next one is offered when the last one was opened. Without JavaScript all are offered. */
export default function Hints({ hints }: { readonly hints: readonly string[] }): ReactNode {
  const [opened, setOpened] = useState(0);
  const { author } = use(PageLanguages);
  return (
    <div className={styles.hints}>
      {hints.map((hint, i) => (
        <details
          key={hint}
          className={styles.fold}
          hidden={i > opened}
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) setOpened((before) => Math.max(before, i + 1));
          }}
        >
          <summary>
            <Translate id="exercise.hint" values={{ number: i + 1, count: hints.length }}>
              {'Hint {number} of {count}'}
            </Translate>
          </summary>
          <p lang={author}>{hint}</p>
        </details>
      ))}
    </div>
  );
}
