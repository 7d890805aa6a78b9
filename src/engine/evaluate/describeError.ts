import type { CodeError } from '../outcome.ts';
import { hostName } from '../hostName.ts';
import { inspect } from './inspect.ts';
import { indexOf, parseInt, slice, textOf } from './primordials.ts';

const longestMessage = 2_000;

/** What `watchCalls` puts before the name of a function, which engines repeat: `$nudge.calls.f(...) is not iterable`. */
const added = `${hostName}.calls.`;

/**
 * What was thrown, as data. Anything can be thrown, also a proxy or an error whose getters throw themselves:
 * telling about it must not fail, or the run would never end.
 *
 * @param address - the module's URL; the first stack line that names it is where the reader's code stood
 */
export function describeError(thrown: unknown, address: string): CodeError {
  try {
    if (!(thrown instanceof Error)) return { name: 'Error', message: cut(`thrown: ${inspect(thrown)}`) };
  } catch {
    return unshowable;
  }
  const name = field(thrown, 'name');
  const message = withoutAdded(field(thrown, 'message'));
  if (name === undefined && message === undefined) return unshowable;
  const error = { name: name ?? 'Error', message: message ?? '' };
  const line = lineIn(thrown, address);
  return line === undefined ? error : { ...error, line };
}

const unshowable: CodeError = { name: 'Error', message: 'something was thrown that cannot be shown' };

/** An error's name and message need not be strings, nor be there at all: anything can be done to them. */
function field(thrown: Error, key: 'name' | 'message'): string | undefined {
  try {
    return cut(textOf(thrown[key]));
  } catch {
    return undefined;
  }
}

function withoutAdded(message: string | undefined): string | undefined {
  if (message === undefined) return undefined;
  let text = '';
  let from = 0;
  for (let at = indexOf(message, added); at !== -1; at = indexOf(message, added, from)) {
    text += slice(message, from, at);
    from = at + added.length;
  }
  return text + slice(message, from);
}

/** All engines write `address:line:column` into the stack, each in its own surroundings; innermost call first. */
function lineIn(thrown: Error, address: string): number | undefined {
  try {
    const stack: unknown = thrown.stack;
    if (typeof stack !== 'string') return undefined;
    const at = indexOf(stack, `${address}:`);
    if (at === -1) return undefined;
    const from = at + address.length + 1;
    const line = parseInt(slice(stack, from, from + 9), 10);
    return line >= 1 ? line : undefined;
  } catch {
    return undefined;
  }
}

function cut(text: string): string {
  return text.length > longestMessage ? `${slice(text, 0, longestMessage)}…` : text;
}
