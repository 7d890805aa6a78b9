import type { ReactNode } from 'react';
import styles from './Stepper.module.css';

interface StepperButtonProps {
  readonly name: string;
  /** An SVG path in a square of 16. */
  readonly icon: string;
  /** Whether there is nothing to do. Such a button stays focusable: `disabled` would throw the focus away. */
  readonly idle: boolean;
  readonly onPress: () => void;
}

/** A button with an icon, named for those who do not see it. */
export default function StepperButton({ name, icon, idle, onPress }: StepperButtonProps): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      aria-disabled={idle}
      onClick={() => {
        if (!idle) onPress();
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={icon} fill="currentColor" />
      </svg>
    </button>
  );
}
