import type { Finding } from '../proof/Finding.ts';
import type { FunctionSubject } from '../proof/Subject.ts';
import { finding } from './finding.ts';

/** Milliseconds. */
const most = { checks: 200, probes: 50 };

/** E09: a learner does not wait for the checks. */
export function e09RunsFast(subject: FunctionSubject): readonly Finding[] {
  return subject.runs.flatMap(({ kind, name, milliseconds }) => {
    const part = (['checks', 'probes'] as const).find((each) => milliseconds[each] > most[each]);
    if (part === undefined) return [];
    const path = kind === 'solution' ? ['checks'] : [kind === 'mistake' ? 'mistakes' : 'also', name];
    return finding(subject, 'E09', path, {
      what: `the ${part} take ${Math.round(milliseconds[part])} ms with ${kind === 'solution' ? 'the solution' : `"${name}"`}`,
      why: [`At most ${most[part]} ms are allowed: a learner’s telephone is several times slower.`],
      mend: 'let the checks ask less often, or for smaller arrays',
    });
  });
}
