import type { Outcome } from '../../engine/outcome.ts';
import { errorText } from '../statusText.ts';
import type { PrintedLine } from './comparedLines.ts';

/**
 * All that a run shows in its output: the printed lines, then the value of its last expression, whose exact
 * value `exact` is, or its error.
 */
export function printedLines({ output, ending }: Outcome, exact: readonly number[]): readonly PrintedLine[] {
  const printed = output.flatMap(({ text }) => text.split('\n')).map((text) => ({ text, exact: [] }));
  switch (ending.type) {
    case 'finished':
      return ending.echo === undefined ? printed : [...printed, { text: ending.echo, exact }];
    case 'failed':
      return [...printed, { text: errorText(ending.error), exact: [] }];
    case 'stopped':
      return printed;
  }
}
