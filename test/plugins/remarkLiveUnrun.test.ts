import path from 'node:path';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import remarkLive from '../../src/plugins/live/remarkLive.ts';

test('a block that cannot be run stops the build with its file and line', async () => {
  const position = { start: { line: 7, column: 1 }, end: { line: 9, column: 4 } };
  const tree: Root = {
    type: 'root',
    children: [{ type: 'code', lang: 'ts', meta: 'live title="Two"', value: '1 + 1;', position }],
  };
  const file = new VFile({
    cwd: repositoryRoot,
    path: path.join(repositoryRoot, 'docs/lessons/some/index.mdx'),
  });
  const transform = remarkLive({ siteDir: repositoryRoot, notebook: 'docs/notebook.txt' }, () =>
    Promise.reject(new Error('no memory for a thread')),
  );
  await expect(transform(tree, file)).rejects.toThrow(
    'line 7: live block "Two" could not be run: Error: no memory for a thread',
  );
});
