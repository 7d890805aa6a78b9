import { useState } from 'react';
import type { PlacedNumber, PlacedPrediction } from '../../engine/placedExercise.ts';
import type { Verdict } from '../../exercise/judge/Verdict.ts';
import { useCheck, type Checking } from './check/useCheck.ts';

export interface AnswerFormState extends Checking {
  readonly typed: string;
  readonly type: (text: string) => void;
}

/** A number that is typed and checked. What was answered before stands in the field until another one is typed. */
export function useAnswerForm(placed: PlacedNumber | PlacedPrediction): AnswerFormState {
  const checking = useCheck(placed, fetchedCheck);
  const [typed, setTyped] = useState<string>();
  return { ...checking, typed: typed ?? checking.progress?.code ?? '', type: setTyped };
}

/** The judge is fetched when a reader first checks an answer. */
async function fetchedCheck(placed: PlacedNumber | PlacedPrediction, typed: string): Promise<Verdict> {
  const { checkNumber } = await import('./check/checkNumber.ts');
  return checkNumber(placed, typed);
}
