// @ts-check
import { BaseSequencer } from 'vitest/node';
import { longestFiles } from './longestFiles.mjs';

/** @typedef {import('vitest/node').TestSpecification} TestSpecification */

/**
 * Starts the longest files first: one of them left over would keep one core busy at the end, and the other waiting. Vitest
 * knows how long a file took the last time, but in a fresh clone only how many bytes it has.
 */
export default class LongestFirst extends BaseSequencer {
  /**
   * @override
   * @param {TestSpecification[]} files
   */
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

/** @param {TestSpecification} file */
function placeOf({ moduleId }) {
  const place = longestFiles.findIndex((name) => moduleId.endsWith(`/${name}`));
  return place === -1 ? longestFiles.length : place;
}
