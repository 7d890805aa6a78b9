import type { FunctionSubject } from '../proof/Subject.ts';

/** The statements that a learner is to find, without spaces: what no text may give away. */
export function solutionLines({ learner }: Pick<FunctionSubject, 'learner'>): readonly string[] {
  const given = new Set(learner.starter.split('\n').map(squeezed));
  return learner.solution
    .split('\n')
    .map((line) =>
      squeezed(line)
        .replace(/^return/, '')
        .replace(/;$/, ''),
    )
    .filter((line) => line.length >= 5 && /[-+*/(]/.test(line) && !given.has(line));
}

/** A text without what differs between two ways to write the same. */
export function squeezed(text: string): string {
  return text
    .replaceAll(/[\s`]+/g, '')
    .replaceAll('−', '-')
    .replaceAll('·', '*');
}
