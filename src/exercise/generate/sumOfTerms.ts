import { withText } from '../observe/textOfFunction.ts';
import { errorBound } from './errorBound.ts';
import type { SmoothFunction } from './Generators.ts';
import { domain, type Term } from './Term.ts';

/** A sum of waves, exponentials and squares, with all that it knows of itself. */
export function sumOfTerms(all: readonly Term[]): SmoothFunction {
  const derivative = (k: number, x: number): number =>
    all.reduce((sum, term) => sum + term.derivative(k, x), 0);
  // Steps may lead a little out of the domain.
  const most = (k: number): number => all.reduce((sum, term) => sum + term.most(k, domain + 1), 0);
  const text = all.map((term) => term.text('x')).join(' + ');
  return {
    f: withText((x: number) => derivative(0, x), text),
    df: (x) => derivative(1, x),
    d2f: (x) => derivative(2, x),
    derivative,
    most,
    bound: (h, order, { derivative: of = 1 } = {}) => errorBound(most, h, order, of),
    text,
  };
}
