import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { longestFiles } from './longestFiles.mjs';

it.each(longestFiles)('%s is a test file', (name) => {
  expect(existsSync(path.join(repositoryRoot, name))).toBe(true);
});

it('names no file twice', () => {
  expect(longestFiles).toEqual([...new Set(longestFiles)]);
});
