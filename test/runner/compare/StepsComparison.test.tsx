import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import StepsComparison from '../../../src/runner/compare/StepsComparison.tsx';

test.each([
  [0, ''],
  [1, '… and 1 more step, which is not compared here.'],
  [98_000, '… and 98000 more steps, which are not compared here.'],
])('of %s steps too many the comparison says %j', (left, said) => {
  const html = renderToString(<StepsComparison compared={{ steps: [], left }} countsDigits={false} />);
  const [, note = ''] = /<p[^>]*>(.*)<\/p>/.exec(html.replaceAll('<!-- -->', '')) ?? [];
  expect(note).toBe(said);
});
