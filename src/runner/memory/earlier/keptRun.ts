import type { Ending, Outcome, OutputEntry } from '../../../engine/outcome.ts';
import { emptyTrace } from '../../../trace/trace.ts';
import { visitsIn } from '../../visitsIn.ts';
import type { KeptRun } from './earlier.ts';

/** Characters of output that are kept of a run: a long screenful. */
const outputLength = 8_000;

export interface EndedRun {
  readonly code: string;
  readonly outcome: Outcome;
  readonly milliseconds: number;
}

/** What is kept of a run: its code whole, its output as far as it fits. */
export function keptRun({ code, outcome, milliseconds }: EndedRun, at: number): KeptRun {
  const output = beginning(outcome.output);
  return {
    type: 'run',
    at,
    code,
    milliseconds,
    ending: shortened(outcome.ending),
    visits: visitsIn(outcome.trace),
    output,
    droppedOutput: outcome.droppedOutput + outcome.output.length - output.length,
  };
}

/** The outcome again, without the trace and the pictures. */
export function outcomeOf({ output, droppedOutput, ending }: KeptRun): Outcome {
  return { output, droppedOutput, ending, trace: emptyTrace, pictures: [] };
}

function beginning(output: readonly OutputEntry[]): OutputEntry[] {
  let length = 0;
  const end = output.findIndex(({ text }) => (length += text.length + 1) > outputLength);
  if (end === -1) return [...output];
  // One giant line is better kept in part than not at all.
  if (end === 0) return output.slice(0, 1).map(({ level, text }) => ({ level, text: cut(text) }));
  return output.slice(0, end);
}

function shortened(ending: Ending): Ending {
  switch (ending.type) {
    case 'finished':
      return ending.echo === undefined ? ending : { ...ending, echo: cut(ending.echo) };
    case 'failed':
      return { ...ending, error: { ...ending.error, message: cut(ending.error.message) } };
    case 'stopped':
      return ending;
  }
}

function cut(text: string): string {
  return text.length <= outputLength ? text : `${text.slice(0, outputLength)}…`;
}
