// @ts-check
// A plugin of Stryker: lets a sample of the mutants through, the same for the same share and seed.
import { createHash } from 'node:crypto';

/**
 * @typedef {{ readonly line: number, readonly column: number }} Place
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} fileName
 * @property {string} mutatorName
 * @property {string} replacement
 * @property {{ readonly start: Place, readonly end: Place }} location
 * @typedef {{ readonly status: 'passed' } | { readonly status: 'compileError', readonly reason: string }} CheckResult
 */

class SampleChecker {
  // Stryker reads here what its constructor is given.
  static inject = /** @type {const} */ (['options']);

  /** @param {{ readonly sample: { readonly share: number, readonly seed: string } }} options */
  constructor({ sample }) {
    this.sample = sample;
  }

  init() {
    return Promise.resolve();
  }

  /**
   * Mutants outside of the sample are called invalid: Stryker has no other word for what is not run.
   *
   * @param {readonly Mutant[]} mutants
   * @returns {Promise<Record<string, CheckResult>>}
   */
  check(mutants) {
    return Promise.resolve(
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          fractionOf(mutant, this.sample.seed) < this.sample.share
            ? { status: 'passed' }
            : { status: 'compileError', reason: 'not in the sample' },
        ]),
      ),
    );
  }

  /** @param {readonly Mutant[]} mutants */
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

/**
 * A number from 0 to 1 that depends on the mutant alone, not on what else is mutated.
 *
 * @param {Mutant} mutant
 * @param {string} seed
 */
export function fractionOf({ fileName, location, mutatorName, replacement }, seed) {
  const { start, end } = location;
  // From the last folder of a room on: the same in every clone, and in Stryker’s copy of it.
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/(?=src\/(engine|exercise|derivative)\/)/, '');
  const text = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(
    '\0',
  );
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
