/**
 * What is most used of the language, as it is before a reader's code runs, which can replace every function of it.
 * Whoever reports what a program printed, echoed and threw uses these. Where a method, a spread or a `for … of` is
 * used all the same, a program can change what is shown of its own values, and the run still ends.
 *
 * For a program that answers an exercise none can be replaced: see `lockLanguage`.
 *
 * `slice(text, 0, 5)` stands for `text.slice(0, 5)`, and so on.
 */
/* eslint-disable @typescript-eslint/unbound-method -- bound to nothing is what they are wanted for */
export const slice = freed<string, [start: number, end?: number], string>(String.prototype.slice);
export const indexOf = freed<string, [searched: string, from?: number], number>(String.prototype.indexOf);
/* eslint-enable @typescript-eslint/unbound-method */

export const { stringify } = JSON;
export const { parseInt } = Number;
export const { is } = Object;
export const textOf = String;
export const PromiseType = Promise;

/** A method as a function of its object. A bound function is called without a look at any property. */
function freed<T, A extends readonly unknown[], R>(
  method: (this: T, ...values: A) => R,
): (self: T, ...values: A) => R {
  return Function.prototype.call.bind(method) as (self: T, ...values: A) => R;
}
