import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import type { PlacedNumber } from '../../engine/placedExercise.ts';
import AnswerForm from './parts/AnswerForm.tsx';
import PanelFrame from './parts/PanelFrame.tsx';
import { useAnswerForm } from './useAnswerForm.ts';

export interface NumberPanelProps {
  readonly placed: PlacedNumber;
  readonly anchor: string;
  /** The statement. */
  readonly children: ReactNode;
}

/** An exercise that is answered with a number. */
export default function NumberPanel({ placed, anchor, children }: NumberPanelProps): ReactNode {
  const form = useAnswerForm(placed);
  return (
    <PanelFrame placed={placed} anchor={anchor} form={form} statement={children}>
      <AnswerForm form={form} label={translate({ id: 'exercise.number.label', message: 'Your answer' })} />
    </PanelFrame>
  );
}
