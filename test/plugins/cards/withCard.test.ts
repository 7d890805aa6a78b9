import { expect, test } from 'vitest';
import { withCard } from '../../../src/plugins/cards/withCard.ts';

const sidebar = ['index', 'scalar-derivative/index', { type: 'category', items: ['gradient/index'] }];

/** What a page's front matter says of its picture, when its author wrote this there. */
async function imageOf(filePath: string, written: Record<string, unknown>): Promise<unknown> {
  const { frontMatter } = await withCard(sidebar)({
    filePath,
    fileContent: '',
    defaultParseFrontMatter: () => Promise.resolve({ frontMatter: written, content: '' }),
  });
  return frontMatter.image;
}

test.each([
  ['a lesson', '/site/docs/lessons/gradient/index.mdx', {}, '/img/cards/gradient.png'],
  [
    'a translated lesson',
    '/site/docs/i18n/de/docusaurus-plugin-content-docs/current/gradient/index.mdx',
    {},
    '/img/cards/gradient.png',
  ],
  [
    'a lesson with a picture of its own',
    '/site/docs/lessons/gradient/index.mdx',
    { image: 'x.png' },
    'x.png',
  ],
  // Its card is not drawn: the address would lead nowhere.
  ['a lesson that is in no sidebar', '/site/docs/lessons/draft/index.mdx', {}, undefined],
  ['the map of the course', '/site/docs/lessons/index.mdx', {}, undefined],
])('the picture of %s', async (_, file, written, image) => {
  expect(await imageOf(file, written)).toBe(image);
});
