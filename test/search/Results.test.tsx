import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import Results from '../../src/search/Results.tsx';

vi.mock('@docusaurus/Link', () => ({
  default: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>,
}));

test('what is found on a page that is not translated says in which language it is', () => {
  const section = { address: 'lessons/step-size', page: 'How big?', heading: '', text: 'A nudge.' };
  const found = [
    { section: { ...section, language: 'en' }, words: [] },
    { section, words: [] },
  ];
  const html = renderToString(<Results query="how" index={() => found} ref={null} />);
  expect(html.match(/<li[^>]*>/g)).toEqual(['<li lang="en">', '<li>']);
});
