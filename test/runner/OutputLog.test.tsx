import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import OutputLog from '../../src/runner/OutputLog.tsx';

test.each([
  [0, ''],
  [1, '… and 1 more line, which is not shown'],
  [98_000, '… and 98000 more lines, which are not shown'],
])('of %s lines too many the output says %j', (dropped, said) => {
  const html = renderToString(<OutputLog output={[]} dropped={dropped} ending={undefined} />);
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(said);
});
