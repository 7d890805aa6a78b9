import type { Outcome } from '../../../src/engine/outcome.ts';

/** What the reader sees under a block, line by line: what it printed, then its value or its error. */
export function linesOf({ output, ending }: Outcome): readonly string[] {
  const last =
    ending.type === 'finished' ? ending.echo : ending.type === 'failed' ? ending.error.message : undefined;
  return [...output.map(({ text }) => text), ...(last === undefined ? [] : [last])].flatMap((text) =>
    text.split('\n'),
  );
}
