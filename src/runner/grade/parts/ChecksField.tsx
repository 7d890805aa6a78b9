import { useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { unreachableText } from '../../../view/fetched/unreachableText.ts';
import { moveFocusOn } from '../../../view/moveFocusOn.ts';
import type { ClassPlan } from '../../../classes/ClassPlan.ts';
import type { ChecksFile } from '../work/loadChecks.ts';
import FileButton from './FileButton.tsx';
import styles from '../../classes/Classes.module.css';

export interface ChecksFieldProps {
  readonly plan: ClassPlan;
  readonly checks: readonly ChecksFile[];
  readonly isDisabled: boolean;
  readonly onChange: (checks: readonly ChecksFile[]) => void;
  /** Given what ends when files are read: what is graded meanwhile would be graded without them. */
  readonly onReading: (reading: Promise<void>) => void;
}

/** Takes an instructor's own checks. What compiles them is fetched when there is a file. */
export default function ChecksField({
  plan,
  checks,
  isDisabled,
  onChange,
  onReading,
}: ChecksFieldProps): ReactNode {
  // Files that are chosen while others are read wait for them, and join them.
  const taken = useRef(checks);
  const reading = useRef(Promise.resolve());
  const put = (next: readonly ChecksFile[]): void => {
    taken.current = next;
    onChange(next);
  };
  const [said, setSaid] = useState<readonly string[]>([]);
  const read = async (files: readonly File[]): Promise<void> => {
    const fetched = await import('../work/loadChecks.ts').catch(() => undefined);
    if (fetched === undefined) {
      setSaid([unreachableText()]);
      return;
    }
    const refusals: string[] = [];
    for (const file of files) {
      const loaded = await fetched.loadChecks(file, plan, taken.current);
      if (loaded.type === 'loaded') put([...taken.current, loaded.file]);
      else refusals.push(refusalText(loaded));
    }
    setSaid(refusals);
  };
  const take = (files: readonly File[]): void => {
    reading.current = reading.current.then(() => read(files));
    onReading(reading.current);
  };
  return (
    <fieldset className={styles.group} disabled={isDisabled}>
      <legend>
        <Translate id="grade.checks">Your own checks (may be left out)</Translate>
      </legend>
      <p>
        <Translate id="grade.checks.about">
          Files *.checks.ts that you wrote, or whose author you trust: they run in this page.
        </Translate>
      </p>
      <div className={styles.actions}>
        <FileButton
          name="checks"
          label={translate({ id: 'grade.checks.files', message: 'Choose checks…' })}
          accept=".ts"
          onChosen={(files) => {
            take([...files]);
          }}
        />
      </div>
      <div role="status" data-loaded={checks.length} data-refused={said.length}>
        {said.map((sentence) => (
          <p key={sentence} className={styles.notice}>
            {sentence}
          </p>
        ))}
        {checks.length > 0 && (
          <ul>
            {checks.flatMap((file) =>
              file.checks.map((each) => (
                <li key={`${file.name} ${each.exercise}`}>{loadedText(file.name, each)}</li>
              )),
            )}
          </ul>
        )}
      </div>
      {checks.length > 0 && (
        <button
          type="button"
          className={styles.button}
          onClick={({ currentTarget }) => {
            moveFocusOn(currentTarget, 'fieldset');
            put([]);
          }}
        >
          <Translate id="grade.checks.clear">Use none of them</Translate>
        </button>
      )}
    </fieldset>
  );
}

function loadedText(name: string, { exercise, checks }: ChecksFile['checks'][number]): string {
  return translate(
    { id: 'grade.checks.loaded', message: '{name}, for {exercise}: {checks}' },
    { name, exercise, checks: Object.keys(checks).join('; ') },
  );
}

function refusalText({ name, why }: { readonly name: string; readonly why: string }): string {
  return translate(
    { id: 'grade.checks.refused', message: '{name} cannot be used: {why}.' },
    { name, why: why.replace(/\.$/, '') },
  );
}
