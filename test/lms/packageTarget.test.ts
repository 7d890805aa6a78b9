import { expect, test } from 'vitest';
import { packageTarget } from '../../src/lms/packageTarget.ts';

const pages = ['/', '/lessons/gradient'];
const publicSite = 'https://nudge.example/course';

test.each([
  ['a page of the package', '/lessons/gradient'],
  ['an exercise on it', '/lessons/gradient#exercise-jacobian'],
  ['the page as its own navigation writes it', './lessons/gradient/'],
  ['the class', './'],
  ['a place on the same page', '#recap'],
  ['another host', 'https://nodejs.org'],
  ['another host with the same protocol', '//nodejs.org/x'],
  ['a mail', 'mailto:a@b.example'],
  ['nothing', undefined],
])('a link to %s stays as it is', (_what, link) => {
  expect(packageTarget(link, { pages, publicSite })).toEqual({ type: 'asked' });
});

test('a link to a page that the package leaves out leads to the public site', () => {
  expect(packageTarget('/reference/sources#numpy', { pages, publicSite })).toEqual({
    type: 'elsewhere',
    address: 'https://nudge.example/course/reference/sources#numpy',
  });
  expect(packageTarget('/lessons/scalar-derivative', { pages })).toEqual({ type: 'nowhere' });
});

test('a link to a file leads to the file beside the page', () => {
  expect(packageTarget('pathname:///notebooks/a.ipynb', { pages })).toEqual({
    type: 'file',
    address: './notebooks/a.ipynb',
  });
});
