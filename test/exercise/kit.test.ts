import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { exerciseFiles } from '../../src/cli/exercise/exerciseFiles.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';

const imported = exerciseFiles(repositoryRoot).flatMap((file) =>
  [...readFileSync(path.join(repositoryRoot, file), 'utf8').matchAll(/ from '([^']+)';$/gm)].map(
    ([, from]) => from,
  ),
);

it('an exercise needs nothing of the site but the kit, as the pages for authors say', () => {
  expect([...new Set(imported)].sort()).toEqual(['@site/src/exercise/kit', 'derivative']);
});
