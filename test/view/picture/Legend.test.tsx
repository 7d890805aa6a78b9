import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import Legend from '../../../src/view/picture/Legend.tsx';
import SecantFigure from '../../../src/view/picture/SecantFigure.tsx';
import { secantOf } from './support.ts';

test('each line of a legend is an item of a list, also where no number belongs to it', () => {
  const html = renderToString(
    <Legend
      entries={[
        { swatch: null, name: 'the curve' },
        { swatch: null, name: 'its slope', value: 6 },
      ]}
    />,
  );
  const texts = [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item = '']) =>
    item.replaceAll(/<[^>]*>/g, '|'),
  );
  expect(texts.map((text) => text.split('|').filter((part) => part !== ''))).toEqual([
    ['the curve'],
    ['its slope', '6'],
  ]);
  expect(html).toMatch(/^<ul/);
});

test.each([
  ['a bend', (x: number) => x * x, 1, 0.1, { secant: true, tangent: true }],
  ['a kink, which has no tangent', Math.abs, 0, 0.1, { secant: true, tangent: false }],
  ['a step that is lost in the gap', (x: number) => x * x, 1, 1e-20, { secant: false, tangent: true }],
])('the legend shows the lines that are drawn: at %s', (_, f, x, delta, drawn) => {
  const html = renderToString(<SecantFigure picture={secantOf(f, x, delta)} />);
  const isShown = (name: string): boolean =>
    new RegExp(`<svg[^>]*><path[^>]*/?>(</path>)?</svg>${name}`).test(html);
  expect({ secant: isShown('secant, slope'), tangent: isShown('tangent, slope') }).toEqual(drawn);
});
