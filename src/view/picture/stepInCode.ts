/** A number that stands in the reader's code, from `start` to `end`. */
export interface StepInCode {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/**
 * Where the code says how large the step is: `const delta = 1e-4;` at the start of a line, with a number and
 * nothing else. Null where it is calculated, or where it stands twice and nobody can say which one counts.
 *
 * @param name of the constant; an identifier
 */
export function stepInCode(code: string, name: string): StepInCode | null {
  const escaped = name.replaceAll('$', '\\$');
  const declared = new RegExp(
    `^((?:const|let)\\s+${escaped}\\s*(?::\\s*number\\s*)?=\\s*)((?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)(?=[ \\t]*(?:;|//|$))`,
    'gm',
  );
  const [found, another] = code.matchAll(declared);
  if (found === undefined || another !== undefined) return null;
  const [, before = '', literal = ''] = found;
  const start = found.index + before.length;
  return { start, end: start + literal.length, value: Number(literal) };
}

/** The code with another number in that place. */
export function withStep(code: string, { start, end }: StepInCode, literal: string): string {
  return code.slice(0, start) + literal + code.slice(end);
}
