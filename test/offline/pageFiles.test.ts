import { expect, test } from 'vitest';
import { pageFiles } from '../../src/offline/pageFiles.ts';

const site = 'https://example.org/nudge';

test.each([
  ['/lessons/gradient', ['/lessons/gradient.html', '/lessons/gradient/index.html', '/lessons/gradient']],
  ['/', ['/index.html', '/']],
  ['/lessons/gradient.html', ['/lessons/gradient.html']],
  ['/playground?from=link#code=1.abc', ['/playground.html', '/playground/index.html', '/playground']],
])('the page %s may be kept as %j', (address, files) => {
  expect(pageFiles(site + address)).toEqual(files.map((file) => site + file));
});
