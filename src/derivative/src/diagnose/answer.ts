import { NDArray } from '../array/NDArray.ts';
import { thrownText } from './thrownText.ts';

/** What came of one call of f, whatever it was. */
export type Answer =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'other'; readonly returned: unknown }
  | { readonly type: 'thrown'; readonly message: string };

/** Call f and take down what comes; an array of size 1 counts as a number, as for `numericalDerivative`. */
export function answerOf(f: (point: NDArray) => unknown, point: NDArray): Answer {
  let returned: unknown;
  try {
    returned = f(point);
  } catch (error) {
    return { type: 'thrown', message: thrownText(error) };
  }
  if (typeof returned === 'number') return { type: 'number', value: returned };
  if (returned instanceof NDArray && returned.size === 1) {
    return { type: 'number', value: returned.reshape(1).get(0) };
  }
  return { type: 'other', returned };
}

/** The number, or NaN where there is none. */
export function numberIn(answer: Answer): number {
  return answer.type === 'number' ? answer.value : NaN;
}
