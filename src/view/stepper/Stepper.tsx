import { translate } from '@docusaurus/Translate';
import type { KeyboardEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { StepperAction, StepperPart } from './actionForKey.ts';
import { actionForKey } from './actionForKey.ts';
import SpeedButton from './SpeedButton.tsx';
import styles from './Stepper.module.css';
import StepperButton from './StepperButton.tsx';
import StepperIcon from './StepperIcon.tsx';
import type { MomentControls } from './useMoment.ts';

interface StepperProps {
  readonly controls: MomentControls;
  /** The sentence of the current moment, for those who hear the slider. */
  readonly sentence: string;
  /** Told when the slider begins and ends to be the one that says it. */
  readonly onHear: (isHeard: boolean) => void;
}

/** Buttons and a slider over the moments of a walk; the keyboard moves them wherever the focus is among them. */
export default function Stepper({ controls, sentence, onHear }: StepperProps): ReactNode {
  const { position, last, playing, speed, goTo, togglePlay, setSpeed } = controls;
  const slider = useId();
  const keys = useId();
  const keyWords = translate({
    id: 'view.stepper.keys',
    message:
      'Left and right arrow: one moment; Home and End: first and last; Space on the slider: play or pause',
  });
  const act: Readonly<Record<StepperAction, () => void>> = {
    back: () => {
      goTo(position - 1);
    },
    forward: () => {
      goTo(position + 1);
    },
    first: () => {
      goTo(0);
    },
    last: () => {
      goTo(last);
    },
    'toggle play': togglePlay,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const action = actionForKey(event.key, partOf(event.target));
    if (action === null) return;
    event.preventDefault();
    act[action]();
  };
  return (
    <div
      className={styles.stepper}
      role="group"
      aria-label={translate({ id: 'view.stepper.name', message: 'Moments of the walk' })}
      aria-describedby={keys}
      onKeyDown={onKeyDown}
    >
      <span id={keys} hidden>
        {keyWords}
      </span>
      <div className={styles.buttons}>
        <StepperButton
          name={translate({ id: 'view.stepper.first', message: 'First moment' })}
          idle={position === 0}
          onPress={act.first}
        >
          <StepperIcon path="M4 3h2v10H4zM13 3v10L7 8z" />
        </StepperButton>
        <StepperButton
          name={translate({ id: 'view.stepper.back', message: 'Back' })}
          idle={position === 0}
          onPress={act.back}
        >
          <StepperIcon path="M11 3v10L4 8z" />
        </StepperButton>
        <StepperButton
          name={
            playing
              ? translate({ id: 'view.stepper.pause', message: 'Pause' })
              : translate({ id: 'view.stepper.play', message: 'Play' })
          }
          idle={last === 0}
          onPress={togglePlay}
        >
          <StepperIcon path={playing ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2v12l10-6z'} />
        </StepperButton>
        <StepperButton
          name={translate({ id: 'view.stepper.forward', message: 'Forward' })}
          idle={position === last}
          onPress={act.forward}
        >
          <StepperIcon path="M5 3v10l7-5z" />
        </StepperButton>
        <StepperButton
          name={translate({ id: 'view.stepper.last', message: 'Last moment' })}
          idle={position === last}
          onPress={act.last}
        >
          <StepperIcon path="M3 3v10l6-5zM10 3h2v10h-2z" />
        </StepperButton>
        <SpeedButton speed={speed} onChoose={setSpeed} />
      </div>
      <div className={styles.place} title={keyWords}>
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
          aria-describedby={keys}
          onFocus={() => {
            onHear(true);
          }}
          onBlur={() => {
            onHear(false);
          }}
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

function partOf(target: EventTarget): StepperPart {
  if (target instanceof HTMLInputElement) return 'slider';
  return target instanceof HTMLButtonElement ? 'button' : 'other';
}
