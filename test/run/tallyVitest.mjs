// @ts-check
import { nothing } from './tally.mjs';

/**
 * @typedef {object} FileReport
 * @property {'passed' | 'failed'} status
 * @property {readonly { readonly status: string }[]} assertionResults
 */

/**
 * Counts what vitest's JSON report says. Nothing that went wrong may count as nothing: a file that could not
 * be loaded, a test that never finished, a run that ended badly, and a run without a test each fail.
 *
 * @param {string | undefined} report the report's text, `undefined` where vitest wrote none
 * @param {boolean} endedWell whether vitest's exit status was 0
 * @returns {import('./tally.mjs').Tally}
 */
export function tallyVitest(report, endedWell) {
  if (report === undefined) return { ...nothing, failed: 1 };
  const { testResults } = /** @type {{ testResults: readonly FileReport[] }} */ (JSON.parse(report));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status === 'skipped' || status === 'todo').length;
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const failed = tests.length - passed - skipped + brokenFiles.length;
  const wentWrongUnseen = failed === 0 && (!endedWell || passed === 0);
  return { passed, failed: wentWrongUnseen ? 1 : failed, skipped };
}
