import type { AnyFunction } from '../Exercise.ts';

/** The names of a function's parameters, as its source has them. */
export function parameterNames(fn: AnyFunction): readonly string[] {
  const source = Function.prototype.toString.call(fn);
  const [, list = ''] = /^[^(]*\(([^)]*)\)/.exec(source) ?? [];
  return list
    .split(',')
    .map((parameter) => /^\s*(?:\.\.\.)?([\p{ID_Start}$_][\p{ID_Continue}$]*)/u.exec(parameter)?.[1])
    .filter((name) => name !== undefined);
}
