import { use, useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import course from '@generated/exercises/default/course.json';
import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import * as v from 'valibot';
import { classLimits, classPlanSchema, type ClassPlan } from '../../classes/ClassPlan.ts';
import { useSaid } from '../../view/useSaid.tsx';
import ExerciseName from '../exercise/ExerciseName.tsx';
import { PageLanguages } from '../PageLanguages.ts';
import MadeLink from './MadeLink.tsx';
import MadeStatus from './MadeStatus.tsx';
import { proposedSeed } from './proposedSeed.ts';
import TextField from './TextField.tsx';
import { useMadeLink } from './useMadeLink.ts';
import styles from './Classes.module.css';

/** The form in which an instructor makes the link of a class. */
export default function MakeClass(): ReactNode {
  const isBrowser = useIsBrowser();
  const { site } = use(PageLanguages);
  const dueField = useId();
  const [ids, setIds] = useState<readonly string[]>([]);
  const [name, setName] = useState('');
  const [due, setDue] = useState('');
  const [submitTo, setSubmitTo] = useState('');
  const [proposed] = useState(proposedSeed);
  const [ownSeed, setOwnSeed] = useState<string>();
  // The build's page would propose the same to everybody.
  const seed = ownSeed ?? (isBrowser ? proposed : '');
  const [plan, setPlan] = useState<ClassPlan>();
  const made = useMadeLink(plan);
  const [said, say] = useSaid();

  const make = (event: SyntheticEvent): void => {
    event.preventDefault();
    // In the order of the course, whatever the order of the ticks.
    const exercises = course.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    const parsed = v.safeParse(classPlanSchema, {
      name,
      exercises,
      seed,
      ...(due === '' ? {} : { due: new Date(due).toISOString() }),
      ...(submitTo.trim() === '' ? {} : { submitTo }),
    });
    setPlan(parsed.success ? parsed.output : undefined);
    say(parsed.success ? '' : whatIsMissing(name, exercises));
  };

  return (
    <form
      className="needsScript"
      lang={site}
      onSubmit={make}
      onChange={() => {
        // The link says what the form said.
        setPlan(undefined);
      }}
      noValidate
    >
      <TextField
        label={translate({ id: 'classes.make.name', message: 'Name of the class' })}
        hint={translate({
          id: 'classes.make.nameHint',
          message: 'As learners know it, such as: Numerics 1, sheet 3',
        })}
        maxLength={classLimits.name}
        text={name}
        onChange={setName}
      />
      <fieldset className={styles.group}>
        <legend>
          <Translate id="classes.exercises">Exercises</Translate>
        </legend>
        {course.map(({ id }) => (
          <label key={id} className={styles.choice}>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={({ target }) => {
                setIds(target.checked ? [...ids, id] : ids.filter((each) => each !== id));
              }}
            />
            <ExerciseName id={id} />
          </label>
        ))}
      </fieldset>
      <div className={styles.field}>
        <label htmlFor={dueField}>
          <Translate id="classes.make.due">Due date, in your time (may be left out)</Translate>
        </label>
        <input
          id={dueField}
          type="datetime-local"
          max="9999-12-31T23:59"
          value={due}
          onChange={({ target }) => {
            setDue(target.value);
          }}
        />
      </div>
      <TextField
        label={translate({ id: 'classes.make.submitTo', message: 'Where to hand in (may be left out)' })}
        hint={translate({
          id: 'classes.make.submitToHint',
          message: 'A web address, a mail address, or a sentence.',
        })}
        maxLength={classLimits.submitTo}
        text={submitTo}
        onChange={setSubmitTo}
      />
      <TextField
        label={translate({ id: 'classes.make.seed', message: 'Seed' })}
        hint={translate({
          id: 'classes.make.seedHint',
          message: 'Chooses the numbers that hand-ins are graded with, the same for all. Any text will do.',
        })}
        maxLength={classLimits.seed}
        text={seed}
        onChange={setOwnSeed}
      />
      <button type="submit" className={styles.main}>
        <Translate id="classes.make.make">Make the link</Translate>
      </button>
      <p role="alert" className={styles.said}>
        {said}
      </p>
      <MadeStatus made={made} />
      {made !== undefined && <MadeLink made={made} />}
    </form>
  );
}

function whatIsMissing(name: string, exercises: readonly string[]): string {
  if (name.trim() === '') {
    return translate({ id: 'classes.make.noName', message: 'Give the class a name.' });
  }
  if (exercises.length === 0) {
    return translate({ id: 'classes.make.noExercise', message: 'Tick at least one exercise.' });
  }
  return translate({ id: 'classes.make.noSeed', message: 'Write a seed: any text will do.' });
}
