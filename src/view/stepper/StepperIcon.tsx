import type { ReactNode } from 'react';

interface StepperIconProps {
  /** In a square of 16. */
  readonly path: string;
}

/** What a button of the stepper does, drawn. */
export default function StepperIcon({ path }: StepperIconProps): ReactNode {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
