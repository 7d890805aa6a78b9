import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import Legend from '../../../src/view/picture/Legend.tsx';

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
