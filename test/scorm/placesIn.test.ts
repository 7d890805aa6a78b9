import { expect, test } from 'vitest';
import { LmsCalls } from '../../src/scorm/LmsCalls.ts';
import { placesIn } from '../../src/scorm/placesIn.ts';

test('a list that names entries without end is read to its thousandth, and goes on there', () => {
  const asked: string[] = [];
  const api = {
    GetValue: (element: string) => {
      asked.push(element);
      return element.endsWith('._count') ? '1000000000' : '';
    },
    GetLastError: () => '0',
  };
  const places = placesIn(new LmsCalls({ version: '2004', api }));
  expect(asked).toHaveLength(2 * (1 + 1_000));
  expect(places.objective('best-delta')).toBe(1_000);
});
