import { behavesLike } from '../feedback/behavesLike.ts';
import { passes } from '../proof/AnswerRuns.ts';
import type { Finding } from '../proof/Finding.ts';
import { recordedParts } from '../proof/recordedParts.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { observe } from '../record/observe.ts';
import { probeArguments, probes } from '../seeds.ts';
import { failureText } from './failureText.ts';
import { finding } from './finding.ts';
import { lostInRecord } from './lostInRecord.ts';

/** E06: every other right answer passes, and is never named a mistake. */
export function e06VariantsPass(subject: FunctionSubject): readonly Finding[] {
  const { runs, seeds } = subject;
  return runs
    .filter(({ kind }) => kind === 'also')
    .flatMap((variant) => {
      const failed = seeds - passes(variant, seeds);
      const first = variant.checks.find(({ failure }) => failure !== undefined);
      if (failed > 0) {
        return finding(subject, 'E06', ['also', variant.name], {
          what: `right answer "${variant.name}" fails "${first?.name ?? ''}" (${failed} of ${seeds} seeds)`,
          why: ['A learner who writes this would be told that it is wrong.', ...failureText(first?.failure)],
          mend: 'mend the check, or move it to `mistakes` with a sentence if it is wrong after all',
        });
      }
      const parts = recordedParts(subject.exercise, variant.fn, '0');
      const lost = lostInRecord(subject, `right answer "${variant.name}"`, parts);
      if (lost !== undefined) return finding(subject, 'E06', ['also', variant.name], lost);
      const mistake = mistakeOf(subject, variant.name);
      if (mistake === undefined) return [];
      return finding(subject, 'E06', ['also', variant.name], {
        what: `right answer "${variant.name}" behaves like mistake "${mistake}"`,
        why: ['A learner who writes this, with a slip somewhere else, would be told that mistake.'],
        mend: 'take one of the two away: both cannot be true',
      });
    });
}

function mistakeOf({ exercise }: FunctionSubject, name: string): string | undefined {
  const fn = exercise.also[name];
  if (fn === undefined) return undefined;
  return Object.entries(exercise.mistakes).find(([, { as }]) =>
    Array.from({ length: probes }, (_, number) => number).every((number) => {
      const [variant, mistake, solution] = [fn, as, exercise.solution].map((each) =>
        observe(each, probeArguments(exercise, '0', number)),
      );
      return variant && mistake && solution && behavesLike(variant, mistake, solution);
    }),
  )?.[0];
}
