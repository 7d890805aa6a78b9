import { describe, expect, test } from 'vitest';
import { nextEngines } from './nextEngines.ts';
import type { Part } from './parts.mjs';

const lessons: Part = { file: 'lessons', counts: ['blocks'], engines: ['One', 'Two'] };
const exercises: Part = { file: 'exercises', counts: ['exercises', 'answers'], engines: ['One', 'Two'] };
const nothing = { blocks: 0, exercises: 0, answers: 0, programs: 0, results: 0 };

test('what the tests of an engine ran is added up', () => {
  const rows = nextEngines(
    [],
    [lessons, exercises],
    [
      { engine: 'Two', version: '2.1', ran: { blocks: 3 } },
      { engine: 'One', version: '1.0', ran: { exercises: 1, answers: 12 } },
      { engine: 'Two', version: '2.1', ran: { blocks: 4 } },
      { engine: 'One', version: '1.0', ran: { exercises: 1, answers: 10 } },
    ],
  );
  expect(rows).toEqual([
    { name: 'One', version: '1.0', passed: { ...nothing, exercises: 2, answers: 22 } },
    { name: 'Two', version: '2.1', passed: { ...nothing, blocks: 7 } },
  ]);
});

describe('in a table that is there', () => {
  const passed = { blocks: 9, exercises: 5, answers: 50, programs: 200, results: 1000 };
  const before = [{ name: 'One', version: '1.0', passed }];

  test('what was not run stays', () => {
    const runs = [{ engine: 'One', version: '1.0', ran: { blocks: 10 } }];
    expect(nextEngines(before, [lessons], runs)).toEqual([
      { name: 'One', version: '1.0', passed: { ...passed, blocks: 10 } },
    ]);
  });

  test('what was run and did not pass is gone', () => {
    expect(nextEngines(before, [exercises], [])).toEqual([
      { name: 'One', version: '1.0', passed: { ...passed, exercises: 0, answers: 0 } },
    ]);
  });

  test('what passed in another version of the engine counts no longer', () => {
    const runs = [{ engine: 'One', version: '1.1', ran: { blocks: 10 } }];
    expect(nextEngines(before, [lessons], runs)).toEqual([
      { name: 'One', version: '1.1', passed: { ...nothing, blocks: 10 } },
    ]);
  });
});
