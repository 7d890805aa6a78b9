import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { errorPicture } from './errorPicture.ts';
import { fencesOf } from './fencesOf.ts';
import { pictureFile } from './pictureFile.ts';
import { runExample } from './runExample.ts';

const readme = readFileSync(path.join(repositoryRoot, 'src', 'derivative', 'README.md'), 'utf8');
const examples = fencesOf(readme).filter(({ language }) => language === 'ts');

describe('the README of the package', () => {
  it('has five examples', () => {
    expect(examples).toHaveLength(5);
  });

  it.each(examples)('shows what its example has: $heading', ({ code }) => {
    const results = runExample(code);
    expect(results.length).toBeGreaterThan(0);
    expect(results.map(({ line, actual }) => ({ line, result: actual }))).toEqual(
      results.map(({ line, shown }) => ({ line, result: shown })),
    );
  });

  it('shows the picture that the package computes (after a change: writeErrorPicture.ts)', () => {
    expect(readme).toContain(`](${path.basename(pictureFile)})`);
    expect(readFileSync(pictureFile, 'utf8')).toBe(errorPicture());
  });
});
