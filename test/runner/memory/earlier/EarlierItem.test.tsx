import { renderToString } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import type { KeptRun } from '../../../../src/runner/memory/earlier/earlier.ts';
import EarlierItem from '../../../../src/runner/memory/earlier/EarlierItem.tsx';

vi.stubGlobal('document', { documentElement: { lang: 'en' } });
afterAll(() => {
  vi.unstubAllGlobals();
});

test.each([
  [1, '… and 1 more line, which is not kept'],
  [2, '… and 2 more lines, which are not kept'],
])('of %s lines too many an earlier run says so', (droppedOutput, said) => {
  const entry: KeptRun = {
    type: 'run',
    at: 0,
    code: '1;',
    milliseconds: 1,
    ending: { type: 'finished' },
    visits: 0,
    output: [{ level: 'log', text: 'first' }],
    droppedOutput,
  };
  const html = renderToString(<EarlierItem entry={entry} onGoBack={() => undefined} />);
  expect(html).toContain(`first\n${said}</pre>`);
});
