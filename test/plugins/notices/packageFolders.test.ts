import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { packageFolder, packageFolders } from '../../../src/plugins/notices/packageFolders.ts';

it.each([
  ['node_modules/acorn/dist/acorn.mjs', 'node_modules/acorn'],
  ['node_modules/@lezer/common/dist/index.js', 'node_modules/@lezer/common'],
  ['node_modules/a/node_modules/b/index.js', 'node_modules/a/node_modules/b'],
  ['src/engine/cageWorker.ts', undefined],
  ['src/derivative/src/index.ts', undefined],
])('%s lies in the package folder %s', (file, folder) => {
  expect(packageFolder(file)).toBe(folder);
});

it('a program is bundled from the packages that it imports, and from theirs', async () => {
  const folders = await packageFolders(repositoryRoot, [
    path.join(repositoryRoot, 'src/engine/compileWorker.ts'),
  ]);
  // sucrase's own imports: https://github.com/alangpierce/sucrase, package.json, "dependencies".
  for (const name of ['sucrase', 'lines-and-columns', 'ts-interface-checker', 'acorn']) {
    expect(folders).toContain(path.join(repositoryRoot, 'node_modules', name));
  }
});
