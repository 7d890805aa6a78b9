import { useId, useMemo, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Outcome } from '../../engine/outcome.ts';
import CodeComparison from './CodeComparison.tsx';
import styles from './ComparePanel.module.css';
import { comparedLines } from './comparedLines.ts';
import { comparedSteps } from './comparedSteps.ts';
import { exactValues } from './exactValues.ts';
import OutputComparison from './OutputComparison.tsx';
import { printedLines } from './printedLines.ts';
import StepsComparison from './StepsComparison.tsx';

/** A run with the code that it came from. */
export interface ComparedRun {
  readonly code: string;
  readonly outcome: Outcome;
}

export interface ComparePanelProps {
  readonly pinned: ComparedRun;
  readonly now: ComparedRun;
  /** The exact derivatives of the lesson's own program, in C order; empty when the author gave none. */
  readonly exact: readonly number[];
}

/** Two runs side by side: the code, the output, the steps, with the digits marked in which they differ. */
export default function ComparePanel({ pinned, now, exact }: ComparePanelProps): ReactNode {
  const titleId = useId();
  const fieldId = useId();
  const hintId = useId();
  const [exactText, setExactText] = useState(exact.join(', '));
  const known = exactValues(exactText);
  const values = useMemo(() => exactValues(exactText) ?? [], [exactText]);
  const lines = useMemo(
    () => comparedLines(printedLines(pinned.outcome, values), printedLines(now.outcome, values)),
    [pinned, now, values],
  );
  const steps = useMemo(
    () => comparedSteps(pinned.outcome.trace, now.outcome.trace, values),
    [pinned, now, values],
  );
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <p className={styles.title} id={titleId}>
        <Translate id="runner.compare.title">Beside the pinned run</Translate>
      </p>
      <CodeComparison pinned={pinned.code} now={now.code} />
      <div className={styles.exact}>
        <label htmlFor={fieldId}>
          <Translate id="runner.compare.exact">Exact derivative</Translate>
        </label>
        <input
          id={fieldId}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={exactText}
          aria-describedby={hintId}
          aria-invalid={known === null}
          onChange={({ currentTarget }) => {
            setExactText(currentTarget.value);
          }}
        />
        <p id={hintId} className={styles.note}>
          {known === null
            ? translate({
                id: 'runner.compare.notNumbers',
                message: 'Write numbers, with commas between them: 8, 21',
              })
            : translate({
                id: 'runner.compare.exactHint',
                message:
                  'Digits that are right by it are underlined. Another f or x needs another value here.',
              })}
        </p>
      </div>
      {lines.length > 0 && <OutputComparison lines={lines} />}
      {steps.steps.length > 0 && <StepsComparison compared={steps} countsDigits={values.length > 0} />}
    </section>
  );
}
