import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CatchTable } from '../../src/runner/proofSheet/CatchTable.tsx';
import { Told } from '../../src/runner/proofSheet/Told.tsx';
import { inLanguage } from '../translations/siteContext.ts';

const sheet = {
  type: 'function' as const,
  id: 'a',
  rev: 1,
  minutes: 3,
  needs: [],
  isRevealed: true,
  findings: [],
  right: [],
  seeds: 200,
  checks: [
    { isHeld: false, name: 'a line has no error' },
    { isHeld: true, name: 'any function' },
    { isHeld: true, name: null },
  ],
  mistakes: [
    {
      name: 'forward',
      say: 'Take both sides.',
      caught: [200, 200, 200],
      isCaughtByStructure: false,
      over: 9,
      nearest: { name: 'solution', distance: 1 },
    },
  ],
  mutants: { killed: 1, survivors: [] },
};

const html = (): string =>
  renderToString(
    <>
      <CatchTable sheet={sheet} />
      <Told sheet={sheet} />
    </>,
  ).replaceAll('<!-- -->', '');

test('a sheet says in which language its checks are named and its sentences written, where that is not the page’s', () => {
  const german = inLanguage('de', html);
  expect(german).toContain('<th scope="col"><span lang="en">a line has no error</span></th>');
  expect(german).toContain('<th scope="col"><span lang="en">any function</span> (held back)</th>');
  expect(german).toContain('<th scope="col">held-back check 2</th>');
  expect(german).toContain('<td><span lang="en">Take both sides.</span></td>');
});

test('in an English page there is nothing to say', () => {
  expect(html()).not.toContain('lang=');
});
