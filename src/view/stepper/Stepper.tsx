import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './Stepper.module.css';
import StepperButton from './StepperButton.tsx';
import type { MomentControls } from './useMoment.ts';

interface StepperProps {
  readonly controls: MomentControls;
  /** The sentence of the current moment, for those who hear the slider. */
  readonly sentence: string;
}

/** Buttons and a slider over the moments of a walk. */
export default function Stepper({ controls, sentence }: StepperProps): ReactNode {
  const { position, last, playing, goTo, togglePlay } = controls;
  const slider = useId();
  return (
    <div className={styles.stepper}>
      <div className={styles.buttons}>
        <StepperButton
          name={translate({ id: 'view.stepper.first', message: 'First moment' })}
          icon="M4 3h2v10H4zM13 3v10L7 8z"
          idle={position === 0}
          onPress={() => {
            goTo(0);
          }}
        />
        <StepperButton
          name={translate({ id: 'view.stepper.back', message: 'Back' })}
          icon="M11 3v10L4 8z"
          idle={position === 0}
          onPress={() => {
            goTo(position - 1);
          }}
        />
        <StepperButton
          name={
            playing
              ? translate({ id: 'view.stepper.pause', message: 'Pause' })
              : translate({ id: 'view.stepper.play', message: 'Play' })
          }
          icon={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2v12l10-6z'}
          idle={last === 0}
          onPress={togglePlay}
        />
        <StepperButton
          name={translate({ id: 'view.stepper.forward', message: 'Forward' })}
          icon="M5 3v10l7-5z"
          idle={position === last}
          onPress={() => {
            goTo(position + 1);
          }}
        />
        <StepperButton
          name={translate({ id: 'view.stepper.last', message: 'Last moment' })}
          icon="M3 3v10l6-5zM10 3h2v10h-2z"
          idle={position === last}
          onPress={() => {
            goTo(last);
          }}
        />
      </div>
      <div className={styles.place}>
        <label htmlFor={slider}>{translate({ id: 'view.stepper.moment', message: 'Moment' })}</label>
        <input
          id={slider}
          className={styles.slider}
          type="range"
          min={1}
          max={last + 1}
          value={position + 1}
          autoComplete="off"
          aria-valuetext={sentence}
          onChange={(event) => {
            goTo(Number(event.currentTarget.value) - 1);
          }}
        />
        <span className={styles.count}>
          {translate(
            { id: 'view.stepper.count', message: '{moment} of {moments}' },
            { moment: position + 1, moments: last + 1 },
          )}
        </span>
      </div>
    </div>
  );
}
