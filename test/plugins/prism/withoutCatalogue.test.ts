import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Renderer from 'prism-react-renderer';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { withoutCatalogue } from '../../../src/plugins/prism/withoutCatalogue.ts';

const modules = path.join(repositoryRoot, 'node_modules');
const whole = readFileSync(path.join(modules, 'prism-react-renderer', 'dist', 'index.mjs'), 'utf8');

test('languages and themes go, and what is left is a module that works', async () => {
  // Where it finds React.
  const folder = mkdtempSync(path.join(modules, '.prism-'));
  try {
    const file = path.join(folder, 'index.mjs');
    writeFileSync(file, withoutCatalogue(whole));
    const { Prism, themes, Highlight } = (await import(pathToFileURL(file).href)) as typeof Renderer;
    // What Prism has by itself is for texts without a language.
    expect(Object.keys(Prism.languages).sort()).toEqual(
      ['DFS', 'extend', 'insertBefore', 'plain', 'plaintext', 'text', 'txt'].sort(),
    );
    expect(themes).toEqual({});
    expect(Highlight).toBeTypeOf('function');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a version with another layout is refused with what to mend', () => {
  expect(() => withoutCatalogue(whole.replaceAll('// src/index.ts', '// index'))).toThrow(
    'mend src/plugins/prism/withoutCatalogue.ts',
  );
});
