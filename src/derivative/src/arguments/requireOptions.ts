import { shown } from './shown.ts';

/**
 * Refuse options that would quietly do nothing: a bare number where `{ delta: … }` is meant, a misspelt name, or
 * one of Python's. TypeScript does so too, but a program may run unchecked.
 */
export function requireOptions(caller: string, options: unknown, known: readonly string[]): void {
  const isObject = typeof options === 'object' && options !== null;
  const odd = isObject ? Object.keys(options).find((name) => !known.includes(name)) : shown(options);
  if (odd === undefined) return;
  throw new TypeError(`${caller} takes its options in an object: ${known.join(', ')}; got ${odd}`);
}
