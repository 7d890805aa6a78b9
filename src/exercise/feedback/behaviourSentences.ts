import { indexText } from '../check/indexText.ts';
import { matchTolerance, plainDistance } from '../observe/distance.ts';
import { kindText } from '../observe/kindText.ts';
import { numbersOf } from '../observe/numbersOf.ts';
import { numberText } from '../observe/numberText.ts';
import type { Plain } from '../observe/Plain.ts';
import { shapeOf } from '../observe/shapeOf.ts';
import { factors, scaled } from './factor.ts';
import type { Probed } from './Probed.ts';
import { roundedTo } from './roundedTo.ts';
import type { Sentence } from './Sentence.ts';
import { transposed } from './transposed.ts';

/** A probe on which both returned. */
interface Pair {
  /** The arguments in words. */
  readonly input: string;
  readonly got: Plain;
  readonly wanted: Plain;
}

/** What comparing results with the solution's shows, without knowing any mistake: the first thing that is seen. */
export function behaviourSentences(
  probed: readonly Probed[],
  parameters: readonly string[],
): readonly Sentence[] {
  const pairs = probed.flatMap(({ input, answer, solution }) =>
    answer.outcome.type === 'returned' && solution.outcome.type === 'returned'
      ? [{ input, got: answer.outcome.value, wanted: solution.outcome.value }]
      : [],
  );
  if (pairs.length === 0) return [];
  return (
    wrongKind(pairs) ??
    notFinite(pairs) ??
    constantFactor(probed) ??
    isTransposed(pairs) ??
    argumentChanged(probed, parameters) ??
    rounded(pairs) ??
    []
  );
}

function wrongKind(pairs: readonly Pair[]): Sentence[] | undefined {
  const odd = pairs.find(({ got, wanted }) => kindText(got) !== kindText(wanted));
  if (odd === undefined || isTransposed(pairs) !== undefined) return undefined;
  const template = shapeOf(odd.wanted)?.length === 0 ? 'notNumber' : 'wrongShape';
  return [{ template, values: { wanted: kindText(odd.wanted), got: kindText(odd.got) } }];
}

function notFinite(pairs: readonly Pair[]): Sentence[] | undefined {
  for (const { input, got, wanted } of pairs) {
    const numbers = numbersOf(got);
    const at = numbers.findIndex(
      (each, i) => !Number.isFinite(each) && Number.isFinite(numbersOf(wanted)[i]),
    );
    if (at === -1) continue;
    const index = indexText(at, shapeOf(got) ?? []);
    const values = { got: numberText(numbers[at] ?? NaN), index };
    return [
      { template: index === '' ? 'notFinite' : 'notFiniteAt', values },
      { template: 'at', values: { input } },
    ];
  }
  return undefined;
}

function constantFactor(probed: readonly Probed[]): Sentence[] | undefined {
  const isTimes = (factor: number): boolean =>
    probed.every(
      ({ answer, solution }) =>
        answer.outcome.type === 'returned' && isSame(answer.outcome.value, scaled(solution, factor).outcome),
    );
  // What is right is no multiple of it, even where it is 0 or no number, which every factor leaves as it is.
  if (isTimes(1)) return undefined;
  const found = factors.find(({ factor }) => isTimes(factor));
  return found && [{ template: found.template, values: {} }];
}

function isSame(value: Plain, outcome: Probed['solution']['outcome']): boolean {
  return outcome.type === 'returned' && plainDistance(value, outcome.value) <= matchTolerance;
}

function isTransposed(pairs: readonly Pair[]): Sentence[] | undefined {
  const isIt = pairs.every(({ got, wanted }) => {
    const turned = transposed(got);
    return (
      turned !== undefined &&
      plainDistance(got, wanted) > matchTolerance &&
      plainDistance(turned, wanted) <= matchTolerance
    );
  });
  return isIt ? [{ template: 'transposed', values: {} }] : undefined;
}

function argumentChanged(probed: readonly Probed[], parameters: readonly string[]): Sentence[] | undefined {
  for (const { answer, solution } of probed) {
    const at = answer.after.findIndex((after, i) => after !== null && solution.after[i] === null);
    if (at !== -1) {
      const parameter = parameters[at] ?? `argument ${at + 1}`;
      return [{ template: 'argumentChanged', values: { parameter } }];
    }
  }
  return undefined;
}

function rounded(pairs: readonly Pair[]): Sentence[] | undefined {
  const digits = roundedTo(pairs.map(({ got, wanted }) => [numbersOf(got), numbersOf(wanted)]));
  if (digits === undefined) return undefined;
  return digits === 0
    ? [{ template: 'roundedWhole', values: {} }]
    : [{ template: 'rounded', values: { unit: (10 ** -digits).toFixed(digits) } }];
}
