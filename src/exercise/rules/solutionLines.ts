import type { FunctionSubject } from '../proof/Subject.ts';

/** The statements that a learner is to find, without spaces: what no text may give away. */
export function solutionLines({ learner }: Pick<FunctionSubject, 'learner'>): readonly string[] {
  const given = new Set(expressionsIn(learner.starter));
  return expressionsIn(learner.solution).filter(
    (line) => line.length >= 5 && /[-+*/(]/.test(line) && !given.has(line),
  );
}

function expressionsIn(code: string): readonly string[] {
  return code.split('\n').map((line) =>
    squeezed(line)
      .replace(/^return/, '')
      .replace(/;$/, ''),
  );
}

/** A text without what differs between two ways to write the same. */
export function squeezed(text: string): string {
  return text
    .replaceAll(/[\s`]+/g, '')
    .replaceAll('−', '-')
    .replaceAll('·', '*');
}
