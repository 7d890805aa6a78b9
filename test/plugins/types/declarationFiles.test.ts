import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { declarationFiles } from '../../../src/plugins/types/declarationFiles.ts';

const files = declarationFiles(path.join(repositoryRoot, 'src', 'derivative', 'src'));
const names = Object.keys(files);

it('brings the language without a browser', () => {
  expect(names).toEqual(
    expect.arrayContaining(['/lib.es5.d.ts', '/lib.es2022.d.ts', '/lib.es2022.array.d.ts']),
  );
  expect(names.filter((name) => /^\/lib\.(dom|webworker|esnext|scripthost)/.test(name))).toEqual([]);
});

it('brings every file that another one refers to', () => {
  const missing = names
    .filter((name) => name.startsWith('/node_modules/derivative/') && name.endsWith('.d.ts'))
    .flatMap((name) =>
      [...(files[name] ?? '').matchAll(/from '(\.[^']+)'/g)].map(([, imported = '']) =>
        path.posix.join(path.posix.dirname(name), imported.replace(/\.[jt]s$/, '.d.ts')),
      ),
    )
    .filter((imported) => !names.includes(imported));
  expect(missing).toEqual([]);
});

it('brings docstrings, and no code', () => {
  const declaration = files['/node_modules/derivative/functions/sin.d.ts'];
  expect(declaration).toMatch(/\/\*\*[\s\S]*export declare function sin\(x: number\): number;/);
  expect(declaration).not.toContain('return ');
});
