import { shown } from './shown.ts';

/** Refuse what is no finite number as the point x; `advice` says where to go with an array. */
export function requireFiniteNumber(caller: string, x: unknown, advice = ''): void {
  if (typeof x !== 'number') {
    throw new TypeError(`${caller} requires x to be a number; got ${shown(x)}${advice}`);
  }
  if (!Number.isFinite(x)) throw new RangeError(`${caller} requires a finite x; got ${x}`);
}
