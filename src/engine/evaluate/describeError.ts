import type { CodeError } from '../outcome.ts';
import { inspect } from './inspect.ts';

const longestMessage = 2_000;

/**
 * What was thrown, as data. Anything can be thrown, also a proxy or an error whose getters throw themselves:
 * telling about it must not fail, or the run would never end.
 *
 * @param address - the module's URL; the first stack line that names it is where the reader's code stood
 */
export function describeError(thrown: unknown, address: string): CodeError {
  try {
    if (!(thrown instanceof Error)) return { name: 'Error', message: cut(`thrown: ${inspect(thrown)}`) };
    const line = lineIn(thrown.stack ?? '', address);
    const error = { name: cut(thrown.name), message: cut(thrown.message) };
    return line === undefined ? error : { ...error, line };
  } catch {
    return { name: 'Error', message: 'something was thrown that cannot be shown' };
  }
}

/** All engines write `address:line:column` into the stack, each in its own surroundings; innermost call first. */
function lineIn(stack: string, address: string): number | undefined {
  const at = stack.indexOf(`${address}:`);
  if (at === -1) return undefined;
  const line = Number.parseInt(stack.slice(at + address.length + 1), 10);
  return Number.isNaN(line) ? undefined : line;
}

/** An error's name and message need not be strings: anything can be assigned to them. */
function cut(value: unknown): string {
  const text = String(value);
  return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
