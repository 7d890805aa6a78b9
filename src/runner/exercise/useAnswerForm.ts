import { useState } from 'react';
import type { PlacedNumber, PlacedPrediction } from '../../engine/placedExercise.ts';
import { useCheck, type Checking } from './check/useCheck.ts';

export interface AnswerFormState extends Checking {
  readonly typed: string;
  readonly type: (text: string) => void;
}

/** A number that is typed and checked. What was answered before stands in the field until another one is typed. */
export function useAnswerForm(placed: PlacedNumber | PlacedPrediction): AnswerFormState {
  const checking = useCheck(placed);
  const [typed, setTyped] = useState<string>();
  return { ...checking, typed: typed ?? checking.progress?.code ?? '', type: setTyped };
}
