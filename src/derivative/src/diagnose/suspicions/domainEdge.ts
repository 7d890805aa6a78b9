import type { Answer } from '../answer.ts';
import { numberIn } from '../answer.ts';
import { findingAt } from '../findingAt.ts';
import type { FindingOf } from '../FindingOf.ts';
import { returnedWords } from '../returnedWords.ts';
import { short } from '../short.ts';
import type { Subject } from '../Subject.ts';

export interface DomainEdgeEvidence {
  readonly value: number;
  /** Where f has no finite value: x[idx] + δ or x[idx] − δ. */
  readonly point: number;
  /** What f gives there, as text: `nan`, `inf`, `nothing`, an error. */
  readonly answer: string;
}

export type DomainEdge = FindingOf<'domain-edge', DomainEdgeEvidence>;

/** f is a number at x, but not δ beside it. */
export function domainEdge({ entries, delta }: Subject): DomainEdge | undefined {
  const h = Math.abs(delta);
  const outside = entries().flatMap(({ idx, value, plus, minus }) =>
    [
      { idx, value, point: value + h, answer: plus() },
      { idx, value, point: value - h, answer: minus() },
    ]
      .filter(({ answer }) => !Number.isFinite(numberIn(answer)))
      .slice(0, 1),
  );
  return findingAt('domain-edge', outside, ({ value, point, answer }, where) => {
    const [text, mend] = given(answer);
    return {
      evidence: { value, point, answer: text },
      sentence: `f has a value ${where}, but none at ${short(point)}: there it gives ${text}.`,
      mend,
    };
  });
}

function given(answer: Answer): [text: string, mend: string] {
  if (answer.type === 'other') {
    const { what, mend } = returnedWords(answer.returned);
    return [what, mend];
  }
  return [
    answer.type === 'thrown' ? answer.message : short(answer.value),
    'Take a δ smaller than the distance to the edge, or a one-sided difference towards the inside.',
  ];
}
