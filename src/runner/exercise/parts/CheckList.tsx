import { use, useId, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type { Verdict } from '../../../exercise/judge/Verdict.ts';
import { PageLanguages } from '../../PageLanguages.ts';
import styles from '../Exercise.module.css';

export interface CheckListProps {
  /** The names of those that are listed. */
  readonly checks: readonly string[];
  /** How many are not. */
  readonly held: number;
  readonly verdict: Verdict | undefined;
}

/** What an answer is checked for, and after a check what came of each. */
export default function CheckList({ checks, held, verdict }: CheckListProps): ReactNode {
  const titleId = useId();
  const { author } = use(PageLanguages);
  const results = verdict === undefined || verdict.type === 'faulty' ? [] : verdict.checks;
  const resultOf = (name: string): boolean | undefined => results.find((each) => each.name === name)?.passed;
  return (
    <div className={styles.part}>
      <p id={titleId} className={styles.partTitle}>
        <Translate id="exercise.checks">Your answer is checked for</Translate>
      </p>
      <ul className={styles.checks} aria-labelledby={titleId}>
        {checks.map((name) => (
          <li key={name}>
            <Result passed={resultOf(name)} />
            <span lang={author}>{name}</span>
          </li>
        ))}
        {held > 0 && (
          <li>
            <Result passed={heldResult(verdict)} />
            <Translate id="exercise.held" values={{ count: held }}>
              {'held back, not listed here: {count}'}
            </Translate>
          </li>
        )}
      </ul>
    </div>
  );
}

function heldResult(verdict: Verdict | undefined): boolean | undefined {
  if (verdict === undefined || verdict.type === 'faulty' || verdict.checks.length === 0) return undefined;
  return verdict.held.passed === verdict.held.total;
}

/** In words: colour and mark only help to find it. */
function Result({ passed }: { readonly passed: boolean | undefined }): ReactNode {
  if (passed === undefined) return null;
  return (
    <span className={clsx(styles.result, passed ? styles.passes : styles.fails)}>
      {passed ? (
        <Translate id="exercise.check.passes">✓ Passes:</Translate>
      ) : (
        <Translate id="exercise.check.fails">✗ Fails:</Translate>
      )}{' '}
    </span>
  );
}
