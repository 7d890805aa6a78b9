import { useMemo, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { PlacedPrediction } from '../../engine/placedExercise.ts';
import { eventsBefore } from '../../trace/eventsBefore.ts';
import TracePart from '../TracePart.tsx';
import AnswerForm from './parts/AnswerForm.tsx';
import PanelFrame from './parts/PanelFrame.tsx';
import { useAnswerForm } from './useAnswerForm.ts';

export interface PredictionPanelProps {
  readonly placed: PlacedPrediction;
  readonly anchor: string;
  /** The statement. */
  readonly children: ReactNode;
}

/** An exercise that shows a trace up to an event, and the rest of it when its value was predicted. */
export default function PredictionPanel({ placed, anchor, children }: PredictionPanelProps): ReactNode {
  const form = useAnswerForm(placed);
  const { trace, at, block } = placed;
  const isAnswered = form.progress?.passed === true;
  const shown = useMemo(() => (isAnswered ? trace : eventsBefore(trace, at)), [isAnswered, trace, at]);
  return (
    <PanelFrame placed={placed} anchor={anchor} form={form} statement={children}>
      <TracePart trace={shown} title={block} partial={!isAnswered} stale={false} />
      <AnswerForm
        form={form}
        label={translate({ id: 'exercise.prediction.label', message: 'What comes next' })}
      />
    </PanelFrame>
  );
}
