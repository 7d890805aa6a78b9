import { lazy, Suspense, type ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { PlacedExercise } from '../../engine/placedExercise.ts';
import { exerciseAnchor } from '../../exercise/exerciseAnchor.ts';
import FunctionPanel from './FunctionPanel.tsx';
import NumberPanel from './NumberPanel.tsx';
import PredictionPanel from './PredictionPanel.tsx';

export interface ExerciseProps {
  /** That of a `*.exercise.ts` beside the page. */
  readonly id: string;
  /** What the build knows of it; see `remarkExercise`. */
  readonly placed: PlacedExercise;
  /** The statement. */
  readonly children: ReactNode;
}

// The condition is a constant of the build, which leaves the panel out of the published site.
const AuthorPanel =
  process.env.NODE_ENV === 'development' ? lazy(() => import('./author/AuthorPanel.tsx')) : undefined;

/** An exercise where a page places it. */
export default function Exercise({ id, placed, children }: ExerciseProps): ReactNode {
  const anchor = exerciseAnchor(id);
  useBrokenLinks().collectAnchor(anchor);
  return (
    <>
      <Panel placed={placed} anchor={anchor}>
        {children}
      </Panel>
      {AuthorPanel && (
        <Suspense>
          <AuthorPanel placed={placed} />
        </Suspense>
      )}
    </>
  );
}

interface PanelProps {
  readonly placed: PlacedExercise;
  readonly anchor: string;
  readonly children: ReactNode;
}

function Panel({ placed, anchor, children }: PanelProps): ReactNode {
  switch (placed.type) {
    case 'function':
      return (
        <FunctionPanel placed={placed} anchor={anchor}>
          {children}
        </FunctionPanel>
      );
    case 'number':
      return (
        <NumberPanel placed={placed} anchor={anchor}>
          {children}
        </NumberPanel>
      );
    case 'prediction':
      return (
        <PredictionPanel placed={placed} anchor={anchor}>
          {children}
        </PredictionPanel>
      );
  }
}
