import { judge } from '../judge/judge.ts';
import { askedDistance, callDistance, matchTolerance } from '../observe/distance.ts';
import type { AnswerRuns } from '../proof/AnswerRuns.ts';
import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { observe } from '../record/observe.ts';
import { record } from '../record/record.ts';
import type { RecordedCall, RecordedPart } from '../record/Recording.ts';
import { probeArguments } from '../seeds.ts';
import { finding } from './finding.ts';

/** Behaviours nearer than this could be taken for each other one day. */
const least = 1e3 * matchTolerance;

/** Seeds at which a mistake goes all the way from a run to its sentence. */
const fullSeeds = 5;

/** E05: every mistake is named, as itself, at every probe; behaviours lie far apart. */
export function e05MistakesAreNamed(subject: FunctionSubject): readonly Finding[] {
  const { exercise, runs, seeds } = subject;
  const answers = runs.filter(({ kind }) => kind !== 'also');
  const nearest = new Map<string, { readonly other: string; readonly distance: number }>();
  for (let number = 0; number < seeds; number++) {
    const calls = answers.map(({ fn }) => observe(fn, probeArguments(exercise, 'E05', number)));
    const [solution] = calls;
    if (solution === undefined) return [];
    for (let i = 1; i < calls.length; i++) {
      for (let j = 0; j < i; j++) note(nearest, answers, calls, solution, i, j);
    }
  }
  const near = [...nearest].flatMap(([name, { other, distance }]) =>
    distance >= least
      ? []
      : finding(subject, 'E05', ['mistakes', name], {
          what: `mistake "${name}" behaves like ${other === 'solution' ? 'the solution' : `mistake "${other}"`} on a probe (${distance.toExponential(1)} apart)`,
          why: [
            `Behaviours must lie ${least.toExponential(0)} apart on every probe, or a learner is told somebody else’s mistake.`,
          ],
          mend: 'make them one mistake, or let `probe` draw where they differ: large steps, curved functions',
        }),
  );
  return near.length > 0 ? near : answers.flatMap((answer) => misnamed(subject, answer));
}

/** Keeps, for each mistake, the behaviour that comes nearest to it on any probe. */
function note(
  nearest: Map<string, { readonly other: string; readonly distance: number }>,
  answers: readonly AnswerRuns[],
  calls: readonly RecordedCall[],
  solution: RecordedCall,
  i: number,
  j: number,
): void {
  const [a, b, mine, other] = [answers[i], answers[j], calls[i], calls[j]];
  if (a === undefined || b === undefined || mine === undefined || other === undefined) return;
  const distance = separation(mine, other, solution);
  if (distance < (nearest.get(a.name)?.distance ?? Infinity))
    nearest.set(a.name, { other: b.name, distance });
}

/** Where results are the solution's, the places where f is asked tell one from the other. */
function separation(a: RecordedCall, b: RecordedCall, solution: RecordedCall): number {
  const byResult = callDistance(a, b);
  const bothRight =
    callDistance(a, solution) <= matchTolerance && callDistance(b, solution) <= matchTolerance;
  return bothRight ? Math.max(byResult, askedDistance(a.asked, b.asked)) : byResult;
}

function misnamed(subject: FunctionSubject, { kind, name, fn }: AnswerRuns): readonly Finding[] {
  if (kind !== 'mistake') return [];
  for (let seed = 0; seed < fullSeeds; seed++) {
    const parts: RecordedPart[] = [];
    const describe = (thrown: unknown): { name: string; message: string } =>
      thrown instanceof Error ? thrown : { name: 'Error', message: String(thrown) };
    record(subject.exercise, fn, String(seed), describe, (part) => parts.push(part));
    const verdict = judge(subject.exercise, { type: 'recorded', parts }, { seed: String(seed) });
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
