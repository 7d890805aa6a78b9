import type { ReactNode } from 'react';

export interface ExerciseProps {
  /** That of a `*.exercise.ts` beside the page. */
  readonly id: string;
  /** The statement. */
  readonly children: ReactNode;
}

/** An exercise where a page places it. */
export default function Exercise({ id, children }: ExerciseProps): ReactNode {
  return <section data-exercise={id}>{children}</section>;
}
