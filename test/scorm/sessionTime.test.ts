import { expect, test } from 'vitest';
import { sessionTime } from '../../src/scorm/sessionTime.ts';

// CMITimespan of SCORM 1.2 (HHHH:MM:SS.SS), and the durations of ISO 8601 with two digits behind the point.
test.each([
  [0, '0000:00:00.00', 'PT0H0M0S'],
  [-5, '0000:00:00.00', 'PT0H0M0S'],
  [4, '0000:00:00.00', 'PT0H0M0S'],
  [1_230, '0000:00:01.23', 'PT0H0M1.23S'],
  [59_994, '0000:00:59.99', 'PT0H0M59.99S'],
  [59_996, '0000:01:00.00', 'PT0H1M0S'],
  [3_599_999, '0001:00:00.00', 'PT1H0M0S'],
  [3_723_450, '0001:02:03.45', 'PT1H2M3.45S'],
  [100 * 3_600_000, '0100:00:00.00', 'PT100H0M0S'],
  [1e12, '9999:59:59.99', 'PT9999H59M59.99S'],
])('%d ms are %s and %s', (milliseconds, in12, in2004) => {
  expect(sessionTime('1.2', milliseconds)).toBe(in12);
  expect(sessionTime('2004', milliseconds)).toBe(in2004);
});
