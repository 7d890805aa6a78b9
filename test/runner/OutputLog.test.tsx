import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import OutputLog from '../../src/runner/OutputLog.tsx';

const { filled } = vi.hoisted(() => ({
  filled: (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
    message.replaceAll(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all)),
}));

vi.mock('@docusaurus/Translate', () => ({
  translate: ({ message }: { readonly message: string }) => message,
  default: ({ children, values }: { children: string; values?: Record<string, string | number> }) =>
    filled(children, values),
}));

test.each([
  [0, ''],
  [1, '… and 1 more line, which is not shown'],
  [98_000, '… and 98000 more lines, which are not shown'],
])('of %s lines too many the output says %j', (dropped, said) => {
  const html = renderToString(<OutputLog output={[]} dropped={dropped} ending={undefined} />);
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(said);
});
