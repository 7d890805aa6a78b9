import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Speed } from './speeds.ts';
import { speeds } from './speeds.ts';
import styles from './Stepper.module.css';

interface SpeedChooserProps {
  readonly speed: Speed;
  readonly onChoose: (speed: Speed) => void;
}

/** How fast Play goes. */
export default function SpeedChooser({ speed, onChoose }: SpeedChooserProps): ReactNode {
  const control = useId();
  return (
    <span className={styles.speed}>
      <label htmlFor={control}>{translate({ id: 'view.stepper.speed', message: 'Speed' })}</label>
      <select
        id={control}
        value={speed}
        autoComplete="off"
        onChange={(event) => {
          const chosen = speeds.find((each) => String(each) === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {speeds.map((each) => (
          <option key={each} value={each}>
            {each}×
          </option>
        ))}
      </select>
    </span>
  );
}
