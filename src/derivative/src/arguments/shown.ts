/** More characters than this make a message hard to read. */
const longest = 60;

/**
 * A wrong argument as an error message shows it, in JavaScript's words, so that `"3"` is told from `3` and a
 * JavaScript list from an array.
 */
export function shown(value: unknown): string {
  const text = readableWords(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** What an object says of itself may be an error, which would hide the one that it is shown in. */
function readableWords(value: unknown): string {
  try {
    return wordsFor(value);
  } catch {
    return 'something that cannot be shown';
  }
}

function wordsFor(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name === '' ? 'a function' : `the function ${value.name}`;
  if (Array.isArray(value)) return `the list [${value.slice(0, longest).map(elementWords).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return objectWords(value);
  return String(value);
}

/** Lists in lists are not followed: they may hold themselves. */
function elementWords(element: unknown): string {
  return Array.isArray(element) ? '[…]' : wordsFor(element);
}

function objectWords(value: object): string {
  // Float64Array, Promise, Map, …; what classes of one's own say of themselves is better than "Object".
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind !== 'Object') return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
  const { toString: says } = value as { readonly toString?: unknown };
  if (typeof says !== 'function' || says === Object.prototype.toString) return 'an object';
  return String(says.call(value));
}
