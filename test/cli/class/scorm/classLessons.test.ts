import { expect, test } from 'vitest';
import { classLessons } from '../../../../src/cli/class/scorm/classLessons.ts';

const placed = (id: string, lesson: string) => ({
  id,
  file: `docs/lessons/${lesson}/index.mdx`,
  line: 1,
  column: 1,
});
const facts = { placements: [placed('a', 'one'), placed('b', 'two'), placed('c', 'one')] };

test('a class has the lessons of its exercises, each once', () => {
  expect(classLessons(['c', 'a'], facts)).toEqual(['one']);
  expect(classLessons(['b', 'a'], facts)).toEqual(['one', 'two']);
});

test('exercises that no lesson has are named, and those that there are', () => {
  expect(() => classLessons(['x', 'a', 'y'], facts)).toThrow(
    'This site has no exercise "x", "y"; it has a, b, c.',
  );
});
