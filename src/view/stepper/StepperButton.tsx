import type { ReactNode } from 'react';
import styles from './Stepper.module.css';

interface StepperButtonProps {
  readonly name: string;
  /** Whether there is nothing to do. Such a button stays focusable: `disabled` would throw the focus away. */
  readonly idle: boolean;
  readonly onPress: () => void;
  /** What is seen of it. */
  readonly children: ReactNode;
}

/** A button with an icon or a short text, named for those who do not see it. */
export default function StepperButton({ name, idle, onPress, children }: StepperButtonProps): ReactNode {
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
      {children}
    </button>
  );
}
