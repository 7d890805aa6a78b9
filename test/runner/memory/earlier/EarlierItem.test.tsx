import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { KeptRun } from '../../../../src/runner/memory/earlier/earlier.ts';
import EarlierItem from '../../../../src/runner/memory/earlier/EarlierItem.tsx';

vi.mock('@docusaurus/Translate', () => ({
  translate: (
    { message }: { readonly message: string },
    values: Readonly<Record<string, string | number>> = {},
  ): string => message.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all)),
  default: ({ children }: { readonly children: string }) => children,
}));
vi.mock('../../../../src/runner/memory/momentText.ts', () => ({ momentText: () => 'now' }));

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
