import { shown } from '../../arguments/shown.ts';
import type { Formula } from './schemeNodes.ts';

/** @throws RangeError when there is no such formula, saying which ones there are */
export function checkFormula(caller: string, { scheme, order, accuracy }: Formula): void {
  if (!['forward', 'backward', 'central'].includes(scheme)) {
    throw new RangeError(`${caller} knows the schemes forward, backward and central; got ${shown(scheme)}`);
  }
  for (const [name, value] of Object.entries({ order, accuracy })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new RangeError(`${caller} requires ${name} to be a whole number from 1 up; got ${shown(value)}`);
    }
  }
  if (scheme === 'central' && accuracy % 2 === 1) {
    throw new RangeError(
      `${caller} requires an even accuracy for central differences, whose errors fall with even powers of the step; got ${accuracy}`,
    );
  }
}
