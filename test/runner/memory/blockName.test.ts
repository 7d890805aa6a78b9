import { expect, test } from 'vitest';
import { blockName, partsOfName } from '../../../src/runner/memory/blockName.ts';

test.each([
  ['/lessons/gradient', '/', '/lessons/gradient#A title'],
  ['/lessons/gradient/', '/', '/lessons/gradient#A title'],
  ['/lessons/gradient.html', '/', '/lessons/gradient#A title'],
  ['/nudge/lessons/gradient', '/nudge/', '/lessons/gradient#A title'],
  ['/de/lessons/gradient', '/de/', '/lessons/gradient#A title'],
  ['/nudge/', '/nudge/', '/#A title'],
  ['/', '/', '/#A title'],
])('%s on a site at %s is %s', (pathname, baseUrl, name) => {
  expect(blockName(pathname, baseUrl, 'A title')).toBe(name);
});

test('a title may hold the sign that parts it from the path', () => {
  const title = 'C# and x²';
  expect(partsOfName(blockName('/a', '/', title))).toEqual({ path: '/a', title });
});
