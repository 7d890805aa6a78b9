import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/plugins/search/sectionsOf.ts';

const page = (main: string): string =>
  `<html><head><title>Slopes | Nudge</title></head><body><nav>Lessons</nav><main>${main}</main><footer>MIT</footer></body></html>`;

const texts = (main: string): readonly string[] =>
  sectionsOf(page(main), 'lessons/slopes').map(({ text }) => text);

test('a page is cut at its headings, and each part knows its address', () => {
  const html = page(
    '<header><h1>Slopes</h1></header><p>A slope is a quotient.</p><h2 id="two-sides">Two <code>sides</code>' +
      '<a class="hash-link" href="#two-sides">#</a></h2><p>Look left</p><p>and right.</p><h3 id="why">Why</h3><p>Symmetry.</p>',
  );
  expect(sectionsOf(html, 'lessons/slopes')).toEqual([
    { address: 'lessons/slopes', page: 'Slopes', heading: '', text: 'A slope is a quotient.' },
    {
      address: 'lessons/slopes#two-sides',
      page: 'Slopes',
      heading: 'Two sides',
      text: 'Look left and right.',
    },
    { address: 'lessons/slopes#why', page: 'Slopes', heading: 'Why', text: 'Symmetry.' },
  ]);
});

test('a page that is not translated keeps its language for each of its parts', () => {
  const html = page(
    '<p>Noch nicht übersetzt</p><div lang="en"><h1>Slopes</h1><h2 id="why">Why</h2>Symmetry.</div>',
  );
  expect(sectionsOf(html, 'a').map(({ heading, language }) => [heading, language])).toEqual([
    ['', 'en'],
    ['Why', 'en'],
  ]);
});

test('the first page of the site has the shortest address', () => {
  expect(sectionsOf(page('<h1>Nudge</h1><p>Begin.</p>'), '').map(({ address }) => address)).toEqual(['']);
});

test.each([
  ['the bar of the site and its foot', '<p>a</p>', 'a'],
  ['buttons', '<p>a</p><button>Run</button>', 'a'],
  ['what a program showed', '<div role="log">6.0</div><div role="group"><table></table></div>a', 'a'],
  ['what says so itself', '<div data-nosnippet><table><tr><td>8.0</td></tr></table></div>a', 'a'],
  ['what is folded', '<details><summary>Source</summary>code</details>a', 'a'],
  ['what is said without JavaScript', '<noscript>&lt;p&gt;off&lt;/p&gt;</noscript>a', 'a'],
  ['a list of the headings', '<ul class="table-of-contents"><li><a href="#b">b</a></li></ul>a', 'a'],
  ['scripts and pictures', '<script>1</script><style>p{}</style><svg><text>x</text></svg>a', 'a'],
  [
    'the second form of a formula',
    '<span class="katex"><span class="katex-mathml">\\delta</span><span class="katex-html">δ</span></span>',
    'δ',
  ],
])('%s is left out', (_what, html, text) => {
  expect(texts(html)).toEqual([text]);
});

test.each([
  [
    'no space within a word of several colours',
    '<code><span>num</span><span>erical</span></code>',
    'numerical',
  ],
  ['a space between two lines of a list', '<ul><li>one</li><li>two</li></ul>', 'one two'],
  ['a space between two lines of code', 'const a = 1;<br>print(a);', 'const a = 1; print(a);'],
  ['the words of a heading that nothing can lead to', '<h2>No id</h2><p>text</p>', 'No id text'],
])('there is %s', (_what, html, text) => {
  expect(texts(html)).toEqual([text]);
});

test('a page without a main part has nothing to find', () => {
  expect(sectionsOf('<html><body>bare</body></html>', 'x').map(({ text }) => text)).toEqual(['']);
});
