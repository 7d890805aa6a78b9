// @ts-check
// A plugin of Stryker: says of each change that no test noticed, as soon as it is known, what it was. Stryker keeps
// nothing of a run that is ended early; these lines stay.
import path from 'node:path';

/**
 * A change that was tried.
 *
 * @typedef {object} Tried
 * @property {string} fileName
 * @property {string} status `Ignored` and `CompileError` if it was not tried
 * @property {string} replacement
 * @property {{ readonly start: { readonly line: number, readonly column: number } }} location counted from 1
 */

export class AsItGoesReporter {
  tried = 0;
  missed = 0;

  /** @param {Tried} change */
  onMutantTested(change) {
    const line = this.lineOn(change);
    if (line !== undefined) console.log(line);
  }

  /** @param {Tried} change */
  lineOn({ fileName, status, replacement, location: { start } }) {
    const isMissed = status === 'Survived' || status === 'NoCoverage';
    if (isMissed || status === 'Killed' || status === 'Timeout') this.tried++;
    if (!isMissed) return undefined;
    this.missed++;
    const place = [path.relative('', fileName), start.line, start.column].join(':');
    const met = status === 'NoCoverage' ? ', met by no test' : '';
    return `not noticed, ${String(this.missed)} of ${String(this.tried)}${met}: ${place} as ${replacement}`;
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'asItGoes', injectableClass: AsItGoesReporter }];
