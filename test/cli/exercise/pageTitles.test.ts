import { expect, test } from 'vitest';
import { pageTitles } from '../../../src/cli/exercise/pageTitles.ts';

test.each([
  ['as it stands', '---\ntitle: Slopes\n---\n\nA `title: no`.', 'Slopes', 'Slopes'],
  [
    'without the quotes that a colon asks for',
    '---\ntitle: "Slopes: why"\n---\n',
    'Slopes: why',
    'Slopes: why',
  ],
  ['and what its sidebar calls it', "---\ntitle: Slopes\nsidebar_label: 'S'\n---\n", 'Slopes', 'S'],
  ['in a comment: it is none', '---\ntitle: Slopes # of lines\n---\n', 'Slopes', 'Slopes'],
  ['that is a number', '---\ntitle: 2026\n---\n', '2026', '2026'],
  ['in its first heading', '---\ndescription: None.\n---\n\n# Slopes\n\n# More', 'Slopes', 'Slopes'],
  ['in its first heading, without front matter', '# Slopes\n', 'Slopes', 'Slopes'],
  ['and no front matter further down', 'Text.\n\n---\ntitle: no\n---\n', undefined, undefined],
])('a page has its title %s', (_, page, title, sidebarLabel) => {
  expect(pageTitles(page, 'a.mdx')).toEqual({ title, sidebarLabel });
});

test('front matter that cannot be read is told with its file', () => {
  expect(() => pageTitles('---\ntitle: Slopes: why\n---\n', 'docs/a.mdx')).toThrow(
    /^docs\/a\.mdx: the front matter is no YAML: .* at line 1, column 8/s,
  );
});
