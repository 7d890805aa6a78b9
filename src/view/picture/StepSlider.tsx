import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import { useId, type ReactNode } from 'react';
import styles from './Picture.module.css';
import { nearestStep, stepLiterals } from './stepLiterals.ts';

interface StepSliderProps {
  /** What the reader's code calls the step. */
  readonly name: string;
  /** As it is written, or is going to be. */
  readonly literal: string;
  readonly onChoose: (literal: string) => void;
}

/** A slider over the powers of ten. It moves the number in the reader's own code. */
export default function StepSlider({ name, literal, onChoose }: StepSliderProps): ReactNode {
  const id = useId();
  return (
    <div className={clsx(styles.slider, 'needsScript')}>
      <label htmlFor={id}>
        {translate({ id: 'view.picture.step', message: 'δ, in the code {name}' }, { name })}
      </label>
      <div className={styles.choice}>
        <input
          id={id}
          type="range"
          min={0}
          max={stepLiterals.length - 1}
          value={nearestStep(Number(literal))}
          autoComplete="off"
          aria-valuetext={translate(
            { id: 'view.picture.step.value', message: '{name} = {literal}' },
            { name, literal },
          )}
          onChange={(event) => {
            const chosen = stepLiterals[Number(event.currentTarget.value)];
            if (chosen !== undefined) onChoose(chosen);
          }}
        />
        <span className={styles.literal}>{literal}</span>
      </div>
    </div>
  );
}
