import { shown } from './shown.ts';

/** Refuse what cannot be called; to pass `f(x)` for `f` is easily done. */
export function requireFunction(caller: string, f: unknown, name = 'f'): void {
  if (typeof f !== 'function') {
    throw new TypeError(`${caller} requires ${name} to be a function; got ${shown(f)}`);
  }
}
