import * as v from 'valibot';
import type { DeclarationFiles } from './files.ts';

/** A question about a program, to the worker that runs the checker; its answer comes back through a port. */
export type Question =
  | { readonly type: 'check'; readonly code: string }
  | { readonly type: 'complete'; readonly code: string; readonly position: number }
  | {
      readonly type: 'explainCompletion';
      readonly code: string;
      readonly position: number;
      readonly completion: Completion;
    }
  | { readonly type: 'explain'; readonly code: string; readonly position: number };

/** What the worker is sent: once the files, then questions. */
export type ToWorker = { readonly type: 'open'; readonly files: DeclarationFiles } | Question;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const codeFault = v.object({
  from: offset,
  to: offset,
  /** Counted from 1. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  message: v.string(),
});

/** With wrong syntax a program cannot run, and nothing is known of its types. */
const codeFaults = v.object({ of: v.picklist(['syntax', 'types']), faults: v.array(codeFault) });

const completion = v.object({
  name: v.string(),
  kind: v.string(),
  /** Orders completions that fit equally well. */
  sortText: v.string(),
  insertText: v.optional(v.string()),
  /** The module that it would have to be imported from. */
  source: v.optional(v.string()),
});

const edit = v.object({ from: offset, to: offset, insert: v.string() });

const documentation = v.object({
  /** As TypeScript words it: `function sin(x: number): number`. */
  signature: v.string(),
  /** The docstring, Markdown. */
  text: v.string(),
  parameters: v.array(v.object({ name: v.string(), text: v.string() })),
  returns: v.optional(v.string()),
});

const explanation = v.object({
  ...documentation.entries,
  from: offset,
  to: offset,
  /** The exported name of `derivative` that it is or belongs to; a method belongs to its class. */
  exportedName: v.optional(v.string()),
});

const explainedCompletion = v.object({
  documentation: v.nullable(documentation),
  /** What else to change when it is taken: the import of the name. */
  edits: v.array(edit),
});

/** What the answers to each kind of question look like. */
export const answers = {
  check: codeFaults,
  complete: v.array(completion),
  explainCompletion: explainedCompletion,
  explain: v.nullable(explanation),
};

export type CodeFault = v.InferOutput<typeof codeFault>;
export type CodeFaults = v.InferOutput<typeof codeFaults>;
export type Completion = v.InferOutput<typeof completion>;
export type Documentation = v.InferOutput<typeof documentation>;
export type Explanation = v.InferOutput<typeof explanation>;
export type ExplainedCompletion = v.InferOutput<typeof explainedCompletion>;
export type AnswerTo<T extends Question['type']> = v.InferOutput<(typeof answers)[T]>;
