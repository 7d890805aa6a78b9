import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../src/plugins/cards/cardOf.ts';
import { cardPicture } from '../../../src/plugins/cards/cardPicture.ts';
import { drawPng } from '../../../src/plugins/cards/drawPng.ts';

const lines = (svg: string): readonly string[] =>
  [...svg.matchAll(/font-size="68">([^<]*)</g)].map(([, line = '']) => line);

test.each([
  ['/site/docs/lessons/gradient/index.mdx', '/img/cards/gradient.png'],
  ['C:\\site\\docs\\lessons\\gradient\\index.mdx', '/img/cards/gradient.png'],
  ['/site/docs/i18n/de/docusaurus-plugin-content-docs/current/gradient/index.mdx', '/img/cards/gradient.png'],
  ['/site/docs/lessons/index.mdx', undefined],
  ['/site/docs/teach/index.mdx', undefined],
])('the card of %s is %s', (file, card) => {
  expect(cardOf(file)).toBe(card);
});

describe('the picture', () => {
  test('says the lesson’s number and its title', () => {
    const svg = cardPicture(3, 'How big should δ be?');
    expect(svg).toContain('Lesson 3');
    expect(lines(svg)).toEqual(['How big should δ be?']);
  });

  test('breaks a long title between words, after 25 letters at most', () => {
    const broken = lines(cardPicture(1, 'The derivative of a function of one number'));
    expect(broken).toEqual(['The derivative of a', 'function of one number']);
  });

  test.each([
    ['words that are longer than a line', 'Zwischenwertsatzanwendungen im Überblick', 54],
    [
      'more words than four lines',
      'Why the derivative of a function of many numbers that is itself made of functions of one number is not the sum of their derivatives, and what to do about that',
      42,
    ],
  ])('sets a title of %s in smaller letters, so that none runs out of the picture', (_, title, size) => {
    const svg = cardPicture(1, title);
    const [, ...sizes] = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, found]) => Number(found));
    expect(new Set(sizes.slice(0, -1))).toEqual(new Set([size]));
    // Above is the lesson's number, below what the site is.
    const ys = [...svg.matchAll(/<text x="80" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys.slice(1, -1)) - size).toBeGreaterThan(120);
    expect(Math.max(...ys.slice(1, -1))).toBeLessThan(560 - 34);
  });

  test('shows signs of a title that SVG uses itself', () => {
    expect(lines(cardPicture(1, 'x < y & z'))).toEqual(['x &lt; y &amp; z']);
  });

  test.each(['δ', 'ß', '’'])('has the letter %s in its fonts', async (letter) => {
    // A letter that no font has is drawn as the same box as any other such letter.
    const [drawn, box] = await Promise.all([letter, '\uE000'].map((title) => drawPng(cardPicture(3, title))));
    expect(Buffer.from(drawn ?? []).equals(Buffer.from(box ?? []))).toBe(false);
  });

  test('is a PNG of 1200 by 630', async () => {
    const png = Buffer.from(await drawPng(cardPicture(3, 'How big should δ be?')));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    // Width and height stand behind the length and the name of the first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
