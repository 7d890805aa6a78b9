import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import { handInLimits } from '../../classes/HandIn.ts';
import { handInFileName, handInOf } from '../../classes/handInOf.ts';
import { saveFile } from '../../view/download/saveFile.ts';
import { useSaid } from '../../view/useSaid.tsx';
import { keptProgress, useProgress } from '../exercise/progress/useProgress.ts';
import { placedShelf } from '../memory/shelf/placedShelf.ts';
import { siteSettings } from '../memory/work/siteSettings.ts';
import MissingList from './MissingList.tsx';
import { useMissing } from './useMissing.ts';
import styles from './Classes.module.css';

/** Saves the learner's answers to a class as one file. The name is asked once, and kept in this browser. */
export default function HandInPart({ plan }: { readonly plan: ClassPlan }): ReactNode {
  const { byId } = useProgress();
  const missing = useMissing(plan, byId);
  const field = useId();
  const [name, setName] = useState(() => siteSettings.read('nudge.name') ?? '');
  const [said, say] = useSaid();
  const isNamed = name.trim() !== '';
  const [isNameMissed, setNameMissed] = useState(false);
  // Of when the page was opened, and then of each hand-in.
  const [now, setNow] = useState(Date.now);
  const isLate = plan.due !== undefined && now > Date.parse(plan.due);

  const handIn = async (): Promise<void> => {
    if (!isNamed) {
      setNameMissed(true);
      say(translate({ id: 'classes.handIn.noName', message: 'Write your name first.' }));
      document.getElementById(field)?.focus();
      return;
    }
    // A page whose progress did not come must not hand in that there is none.
    const kept = await keptProgress();
    if (kept === undefined) {
      say(
        translate({
          id: 'classes.handIn.unreachable',
          message:
            'Nothing was saved: what reads your answers cannot be fetched now. Try again when you are on-line.',
        }),
      );
      return;
    }
    const file = handInOf(plan, name, kept, new Date());
    setNow(Date.now());
    siteSettings.write('nudge.name', file.name);
    saveFile(handInFileName(file), new Blob([JSON.stringify(file, null, 1)], { type: 'application/json' }));
    say(savedText(file.answers.length, plan));
  };

  return (
    <>
      <MissingList missing={missing} />
      {isLate && (
        <p className={styles.notice}>
          <Translate id="classes.handIn.late">
            The due date is over. You can still hand in; the file says when you did.
          </Translate>
        </p>
      )}
      <div className={styles.field}>
        <label htmlFor={field}>
          <Translate id="classes.handIn.name">Your name, as your instructor knows it</Translate>
        </label>
        <input
          id={field}
          type="text"
          autoComplete="name"
          maxLength={handInLimits.name}
          value={name}
          aria-invalid={isNameMissed && !isNamed}
          onChange={({ target }) => {
            setName(target.value);
          }}
        />
      </div>
      <button type="button" className={styles.main} onClick={() => void handIn()}>
        <Translate id="classes.handIn.save">Hand in: save my file</Translate>
      </button>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <p>
        <Translate id="classes.handIn.about">
          The button saves one file with your name and your answers. Nothing is sent: you hand the file in
          yourself.
        </Translate>{' '}
        {placedShelf() === undefined && (
          <Translate id="classes.handIn.nameKept">
            Your name is kept in this browser for the next time.
          </Translate>
        )}
      </p>
    </>
  );
}

function savedText(count: number, { submitTo, exercises }: ClassPlan): string {
  const values = { count, total: exercises.length };
  const saved = translate(
    {
      id: 'classes.handIn.saved',
      message: 'Your file with {count} of {total} answers was handed to the browser, which saves it.',
    },
    values,
  );
  const next =
    submitTo === undefined
      ? translate({ id: 'classes.handIn.nextAsk', message: 'Give it to your instructor.' })
      : translate({ id: 'classes.handIn.next', message: 'Now hand it in: {place}' }, { place: submitTo });
  return `${saved} ${next}`;
}
