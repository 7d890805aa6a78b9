import { expect, test } from 'vitest';
import postCssConfig from '../../src/plugins/postCssConfig.ts';

test('PostCSS keeps what Docusaurus gives it, and looks for nothing else', () => {
  expect(postCssConfig().configurePostCss?.({ plugins: ['a'] })).toEqual({ plugins: ['a'], config: false });
});
