import type { AnyFunction } from '../Exercise.ts';

/** The arguments of a call, with each function among them replaced; those in lists too. */
export function replaceFunctions(
  given: readonly unknown[],
  replace: (f: AnyFunction, number: number) => AnyFunction,
): readonly unknown[] {
  let count = 0;
  const replaced = (value: unknown): unknown => {
    if (isFunction(value)) return replace(value, count++);
    // A list without functions stays the object that it is: an answer may write into it.
    return Array.isArray(value) && value.some(isFunction) ? value.map(replaced) : value;
  };
  return given.map(replaced);
}

/** The functions among the arguments of a call, in the order in which they are counted. */
export function functionsIn(given: readonly unknown[]): readonly AnyFunction[] {
  const functions: AnyFunction[] = [];
  replaceFunctions(given, (f) => {
    functions.push(f);
    return f;
  });
  return functions;
}

/** Whether an argument is a function, or a list with some. */
export function holdsFunctions(value: unknown): boolean {
  return functionsIn([value]).length > 0;
}

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function';
}
