import type { Exercise, NumberExercise, PredictionExercise } from '../Exercise.ts';
import { e01SolutionPasses } from '../rules/e01SolutionPasses.ts';
import { e02StarterFails } from '../rules/e02StarterFails.ts';
import { e03MistakesFail } from '../rules/e03MistakesFail.ts';
import { e04MistakesFailVisibly } from '../rules/e04MistakesFailVisibly.ts';
import { e05MistakesAreNamed } from '../rules/e05MistakesAreNamed.ts';
import { e06VariantsPass } from '../rules/e06VariantsPass.ts';
import { e07MutantsDie } from '../rules/e07MutantsDie.ts';
import { e08BoundsHaveMargins } from '../rules/e08BoundsHaveMargins.ts';
import { e09RunsFast } from '../rules/e09RunsFast.ts';
import { e10TextsDiffer } from '../rules/e10TextsDiffer.ts';
import { e11HintsHelp } from '../rules/e11HintsHelp.ts';
import { e12IsPlaced } from '../rules/e12IsPlaced.ts';
import { e13RevisionIsRaised } from '../rules/e13RevisionIsRaised.ts';
import { numericRules } from '../rules/numericRules.ts';
import type { Finding } from './Finding.ts';
import type { FunctionSubject, Subject } from './Subject.ts';

/** What all rules say against an exercise: nothing, if it is proven. */
export function prove(subject: Subject | FunctionSubject): readonly Finding[] {
  return [...proveAnswers(subject), ...proveSurroundings(subject)];
}

/** What the rules say that run answers: E01 to E09. They look at nothing outside of the exercise and its block. */
export function proveAnswers(subject: Subject | FunctionSubject): readonly Finding[] {
  if (isFunctionSubject(subject)) return functionRules.flatMap((rule) => rule(subject));
  return isNumeric(subject) ? numericRules(subject) : [];
}

/** What the rules say that read texts, and the site around the exercise: E10 to E13. */
export function proveSurroundings(
  subject: Subject & Partial<Pick<FunctionSubject, 'learner'>>,
): readonly Finding[] {
  return commonRules.flatMap((rule) => rule(subject));
}

const functionRules = [
  e01SolutionPasses,
  e02StarterFails,
  e03MistakesFail,
  e04MistakesFailVisibly,
  e05MistakesAreNamed,
  e06VariantsPass,
  e07MutantsDie,
  e08BoundsHaveMargins,
  e09RunsFast,
];

const commonRules = [e10TextsDiffer, e11HintsHelp, e12IsPlaced, e13RevisionIsRaised];

/** Whether the answer is a function. */
export function isFunctionSubject(subject: Subject | FunctionSubject): subject is FunctionSubject {
  return subject.exercise.type === 'function';
}

/** Whether the answer is a number. */
export function isNumeric(subject: Subject): subject is Subject<NumberExercise | PredictionExercise> {
  const { type }: Exercise = subject.exercise;
  return type === 'number' || type === 'prediction';
}
