import { sentenceText } from '../feedback/Sentence.ts';
import { judge } from '../judge/judge.ts';
import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** E02: the starter compiles, fails, and fails with a check's sentence, not a crash. */
export function e02StarterFails(subject: FunctionSubject): readonly Finding[] {
  const { exercise, starter, entry } = subject;
  const verdict = judge(exercise, starter, { seed: '0', parameters: entry.parameters });
  // E01 has told of it.
  if (verdict.type === 'faulty') return [];
  if (verdict.type === 'passed') {
    return finding(subject, 'E02', ['#learner'], {
      what: 'the starter passes every check',
      why: ['A learner would be done before writing anything.'],
      mend: 'put more of the learner’s part into //#region solution, or check what is missing',
    });
  }
  const { rung, sentences } = verdict.feedback;
  if (rung !== 'code' && rung !== 'threw' && rung !== 'stopped') return [];
  return finding(subject, 'E02', ['#learner'], {
    what: `the starter ${rung === 'threw' ? 'crashes' : 'does not run to its end'}`,
    why: [
      `A learner’s first Check would say: ${sentences.map((sentence) => sentenceText(sentence)).join(' / ')}`,
    ],
    mend: 'let what stands behind | in //#region solution return something, such as NaN',
  });
}
