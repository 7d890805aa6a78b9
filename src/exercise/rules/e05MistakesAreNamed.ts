import { judge } from '../judge/judge.ts';
import { matchTolerance } from '../observe/distance.ts';
import type { AnswerRuns } from '../proof/AnswerRuns.ts';
import { behaviourPairs, nearestOf } from '../proof/behaviourPairs.ts';
import type { Finding } from '../proof/Finding.ts';
import { recordedParts } from '../proof/recordedParts.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** Behaviours nearer than this could be taken for each other one day. */
const least = 1e3 * matchTolerance;

/** Seeds at which a mistake goes all the way from a run to its sentence. */
const fullSeeds = 5;

/** E05: every mistake is named, as itself, at every probe; behaviours lie far apart. */
export function e05MistakesAreNamed(subject: FunctionSubject): readonly Finding[] {
  const answers = subject.runs.filter(({ kind }) => kind === 'mistake');
  const pairs = behaviourPairs(subject);
  const near = answers.flatMap(({ name }) => {
    const { other, distance } = nearestOf(pairs.filter((pair) => pair.name === name)) ?? {};
    if (other === undefined || distance === undefined || distance >= least) return [];
    return finding(subject, 'E05', ['mistakes', name], {
      what: `mistake "${name}" behaves like ${other === 'solution' ? 'the solution' : `mistake "${other}"`} on a probe (${distance.toExponential(1)} apart)`,
      why: [
        `Behaviours must lie ${least.toExponential(0)} apart on every probe, or a learner is told somebody else’s mistake.`,
      ],
      mend: 'make them one mistake, or let `probe` draw where they differ: large steps, curved functions',
    });
  });
  return near.length > 0 ? near : answers.flatMap((answer) => misnamed(subject, answer));
}

function misnamed(subject: FunctionSubject, { name, fn }: AnswerRuns): readonly Finding[] {
  const { parameters } = subject.entry;
  for (let seed = 0; seed < fullSeeds; seed++) {
    const parts = recordedParts(subject.exercise, fn, String(seed));
    const verdict = judge(subject.exercise, { type: 'recorded', parts }, { seed: String(seed), parameters });
    if (verdict.type !== 'failed' || verdict.feedback.mistake === name) continue;
    const named = verdict.feedback.mistake;
    return finding(subject, 'E05', ['mistakes', name], {
      what: `mistake "${name}" is told as ${named === undefined ? 'no mistake at all' : `"${named}"`} (seed ${seed})`,
      why: ['A learner who writes this would not hear its sentence.'],
      mend: 'let it do the same whenever it is called with the same arguments',
    });
  }
  return [];
}
