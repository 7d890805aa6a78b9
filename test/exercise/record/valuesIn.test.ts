import { expect, it } from 'vitest';
import type { Plain } from '../../../src/exercise/observe/Plain.ts';
import type { RecordedCall, RecordedPart } from '../../../src/exercise/record/Recording.ts';
import { valuesIn } from '../../../src/exercise/record/valuesIn.ts';

const call = (part: Partial<RecordedCall>): RecordedCall => ({
  asked: [],
  outcome: { type: 'returned', value: 1 },
  after: [],
  ...part,
});
const probe = (part: Partial<RecordedCall>): RecordedPart => ({ type: 'probe', probe: 0, call: call(part) });
const returned = (value: Plain): RecordedPart => probe({ outcome: { type: 'returned', value } });
const eight: Plain = {
  type: 'array',
  dtype: 'float64',
  shape: [2, 4],
  elements: [1, 2, 3, 4, 5, 6, 7, 8],
};

// One for the part, one for each call, question, value and argument; a list and an array are values themselves.
it.each<[fact: string, part: RecordedPart, values: number]>([
  ['a call that returns a number', returned(1), 3],
  ['a call that throws', probe({ outcome: { type: 'threw', fault: { name: 'E', message: '' } } }), 2],
  ['a list of two numbers', returned({ type: 'list', items: [1, 2] }), 5],
  ['a list in a list', returned({ type: 'list', items: [{ type: 'list', items: [1] }] }), 5],
  ['an array of eight elements', returned(eight), 11],
  ['null, a text, true', returned({ type: 'list', items: [null, { type: 'text', text: 'a' }, true] }), 6],
  [
    'two questions, of one number and of two',
    probe({
      asked: [
        { f: 0, given: [1] },
        { f: 0, given: [1, 2] },
      ],
    }),
    8,
  ],
  ['two arguments, one of them changed', probe({ after: [null, 5] }), 5],
  [
    'a case of two calls',
    { type: 'case', group: 'checks', check: 'a', number: 0, calls: [call({}), call({})] },
    5,
  ],
  ['a case without calls', { type: 'case', group: 'held', check: 'a', number: 0, calls: [] }, 1],
])('%s is counted', (_, part, values) => {
  expect(valuesIn(part)).toBe(values);
});
