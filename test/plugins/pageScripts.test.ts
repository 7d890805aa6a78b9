import { expect, test } from 'vitest';
import { withModules } from '../../src/plugins/pageScripts.ts';

const manifest = {
  entrypoints: ['main'],
  origins: { main: [1, 2], ddf6d833: [3, 'shared'], '4014': [4014] },
  assets: {},
};

/** As the bundler lists them: who asks for each group of chunks, and by which words. */
const groups = new Map([
  ['main', { origins: [{ module: null, loc: 'main', request: null }] }],
  ['ddf6d833', { origins: [{ module: null, loc: '', request: '@site/docs/lessons/gradient.mdx' }] }],
  ['gone', { origins: [{ module: null, loc: '', request: '@site/gone.ts' }] }],
]);

test('chunks are found by the modules that they were made for, with all that they need', () => {
  expect(withModules(manifest, groups as never)).toEqual({
    ...manifest,
    origins: { ...manifest.origins, '@site/docs/lessons/gradient.mdx': [3, 'shared'] },
  });
});
