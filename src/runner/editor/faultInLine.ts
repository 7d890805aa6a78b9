import type { CodeError } from '../../engine/outcome.ts';
import type { CodeFault } from '../../language/protocol.ts';

/** An error of a run as a fault at its line, from the first character to the last; undefined without a line. */
export function faultInLine(code: string, { name, message, line }: CodeError): CodeFault | undefined {
  const lines = code.split('\n');
  const text = line === undefined ? undefined : lines[line - 1];
  if (line === undefined || text === undefined) return undefined;
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0);
  const indent = text.length - text.trimStart().length;
  return {
    from: start + indent,
    to: start + Math.max(indent, text.trimEnd().length),
    line,
    message: message === '' ? name : `${name}: ${message}`,
  };
}
