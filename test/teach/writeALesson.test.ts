import { describe, expect, it } from 'vitest';
import type { PictureKind } from '../../src/trace/picture.ts';
import { parsePictures } from '../../src/engine/picture/parsePictures.ts';
import { fenceWords, isLive, parseFence } from '../../src/engine/block/fence.ts';
import { runSource } from '../engine/support/runSource.ts';
import { fencesIn } from './support/fencesIn.ts';
import { teachPage } from './support/teachPage.ts';

const page = teachPage('write-a-lesson');

/** What stands in the first column of the table under this heading. */
function firstColumn(heading: string): readonly string[] {
  const table = page.slice(page.search(new RegExp(`^\\| ${heading} `, 'm'))).split('\n\n')[0] ?? '';
  return [...table.matchAll(/^\| `([^`]*)`/gm)].map(([, cell = '']) => cell);
}

const examples = fencesIn(page)
  .filter(({ language }) => language === 'md')
  .flatMap(({ text }) => [...text.matchAll(/^```ts ([^\n]*)\n([\s\S]*?)^```/gm)])
  .map(([, meta = '', code = '']) => ({ meta, code }));

it('the table explains every word that a live fence knows, and no other', () => {
  expect(firstColumn('option').map((cell) => cell.replace(/=.*$/, ''))).toEqual([...fenceWords]);
});

it.each(firstColumn('option').filter((cell) => !cell.includes('…')))('the parser reads %s', (option) => {
  expect(() => parseFence(`live title="a" ${option === 'live' ? '' : option}`)).not.toThrow();
});

it('the table of pictures has every kind', () => {
  const kinds = {
    secant: true,
    error: true,
    orders: true,
    remainder: true,
    contour: true,
    series: true,
  } satisfies Readonly<Record<PictureKind, true>>;
  const named = firstColumn('picture').map((call) => call.replace(/\(.*$/, ''));
  expect(new Set(named)).toEqual(new Set(Object.keys(kinds)));
});

it.each(firstColumn('picture'))('the parser reads the picture %s', (call) => {
  expect(parsePictures(call)).toHaveLength(1);
});

describe.each(examples)('the example ts $meta', ({ meta, code }) => {
  it('is a live fence that ends as it says', async () => {
    expect(isLive(meta)).toBe(true);
    const { fails, deadline } = parseFence(meta);
    const { ending } = await runSource(code, deadline);
    // The package refuses what it was given: the call itself is as it should be.
    if (fails) expect(ending).toMatchObject({ type: 'failed', error: { name: 'RangeError' } });
    else expect(ending).toMatchObject({ type: 'finished' });
  });
});

it('there are examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(4);
});
