import type { Exercise, NumberExercise, PredictionExercise } from '../Exercise.ts';
import { ratioOrDifference } from '../judge/isNear.ts';
import { numericAnswer, type NumericAnswer } from '../judge/numericAnswer.ts';
import { survivorsOf } from '../rules/e07MutantsDie.ts';
import { behaviourPairs, nearestOf, type BehaviourPair } from './behaviourPairs.ts';
import type { AnswerRuns } from './AnswerRuns.ts';
import type { Finding } from './Finding.ts';
import { isCaughtByStructure, largestUse } from './margins.ts';
import type { FunctionSheet, NumberSheet, ProofSheet, SheetFinding } from './ProofSheet.ts';
import { isFunctionSubject, isNumeric, proveAnswers } from './prove.ts';
import type { FunctionSubject, Subject } from './Subject.ts';

/** The sheet of one exercise, with what the rules E01 to E09 find. */
export function sheetOf(
  subject: Subject | FunctionSubject,
  found: readonly Finding[] = proveAnswers(subject),
): ProofSheet {
  const findings = sheetFindings(subject.exercise, found);
  if (isFunctionSubject(subject)) return { ...functionSheet(subject), findings };
  if (isNumeric(subject)) return { ...numberSheet(subject), findings };
  throw new TypeError(`sheetOf: ${subject.file} holds no exercise`);
}

/** What a sheet shows of findings: where they could tell the solution, only which rule and where. */
export function sheetFindings(
  { reveal }: Pick<Exercise, 'reveal'>,
  findings: readonly Finding[],
): SheetFinding[] {
  return findings.map(({ code, file, line, what }) => ({
    code,
    file,
    line,
    what: reveal === 'never' ? null : what,
  }));
}

function factsOf({ id, rev, minutes, needs = [], reveal }: Exercise) {
  return { id, rev, minutes, needs: [...needs], isRevealed: reveal !== 'never' };
}

function functionSheet(subject: FunctionSubject): Omit<FunctionSheet, 'findings'> {
  const { exercise, runs, seeds, mutants } = subject;
  const facts = factsOf(exercise);
  const pairs = behaviourPairs(subject);
  const survivors = survivorsOf(subject);
  const told = <T>(text: T): T | null => (facts.isRevealed ? text : null);
  return {
    type: 'function',
    ...facts,
    seeds,
    checks: [
      ...Object.keys(exercise.checks).map((name) => ({ isHeld: false, name })),
      ...Object.keys(exercise.held).map((name) => ({ isHeld: true, name: told(name) })),
    ],
    right: runs
      .filter(({ kind }) => kind !== 'mistake')
      .map(({ name, checks }) => ({ name, used: finite(largestUse(checks)) })),
    mistakes: runs
      .filter(({ kind }) => kind === 'mistake')
      .map((run) => mistakeRow(run, pairs, told(exercise.mistakes[run.name]?.say ?? null))),
    mutants: {
      killed: mutants.length - survivors.length,
      survivors: survivors.map(({ change }) => {
        const reason = exercise.equivalent[change]?.trim() ?? '';
        return {
          change: told(change),
          reason: told(reason === '' ? null : reason),
          isExplained: reason !== '',
        };
      }),
    },
  };
}

function mistakeRow(
  { name, checks }: AnswerRuns,
  pairs: readonly BehaviourPair[],
  say: string | null,
): FunctionSheet['mistakes'][number] {
  const nearest = nearestOf(pairs.filter((pair) => pair.name === name || pair.other === name));
  return {
    name,
    say,
    caught: checks.map(({ failed }) => failed.filter(Boolean).length),
    isCaughtByStructure: checks.some(isCaughtByStructure),
    over: finite(largestUse(checks)),
    nearest: {
      name: (nearest?.name === name ? nearest.other : nearest?.name) ?? 'solution',
      distance: finite(nearest?.distance ?? Infinity),
    },
  };
}

function numberSheet({
  exercise,
  trace,
}: Subject<NumberExercise | PredictionExercise>): Omit<NumberSheet, 'findings'> {
  const facts = { type: exercise.type, ...factsOf(exercise) };
  const numbers = numbersOf(exercise, trace);
  if (numbers === undefined) return { ...facts, right: [], mistakes: [] };
  const inBounds = (value: number): number | null =>
    finite(ratioOrDifference(value, numbers) / numbers.bound);
  return {
    ...facts,
    right: Object.entries(numbers.also).map(([name, value]) => ({ name, used: inBounds(value) })),
    mistakes: Object.entries(numbers.mistakes).map(([name, value]) => ({
      name,
      say: facts.isRevealed ? (exercise.mistakes[name]?.say ?? null) : null,
      over: inBounds(value),
    })),
  };
}

/** Nothing where it cannot be computed, which E01 tells. */
function numbersOf(...given: Parameters<typeof numericAnswer>): NumericAnswer | undefined {
  try {
    return numericAnswer(...given);
  } catch {
    return undefined;
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
