import { expect, it } from 'vitest';
import { shortNumber } from '../../src/view/shortNumber.ts';

it.each([
  ['3.0', '3.0'],
  ['nan', 'nan'],
  ['3.0001', '3.0001'],
  ['123456.25', '123456.25'],
  ['7.999999999999119', '7.999999…'],
  ['-7.999999999999119', '-7.99999…'],
  ['21.000000010040765', '21.00000…'],
  ['0.00010000000000021103', '0.000100…'],
  ['1.2345678e-10', '1.23…e-10'],
  ['-1.2345678e-10', '-1.2…e-10'],
  ['1.2345678e-300', '1.2…e-300'],
  ['1234567.875', '1234567…'],
  // A longer whole part would lose its size: 123456789012 becomes an exponent.
  ['123456789012.5', '1.23…e+11'],
  ['-123456789012', '-1.2…e+11'],
])('a cell shows %s as %s', (text, expected) => {
  expect(shortNumber(text)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(9);
});
