import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { pages } from './support/pages.ts';

const bibliography = pages.find(({ file }) => file === 'docs/reference/sources.mdx')?.text ?? '';
const entries = [...bibliography.matchAll(/^### .* \{\/\* #(\S+) \*\/\}\n\nKey `([^`]*)`/gm)].map(
  ([, anchor = '', key = '']) => ({ anchor, key }),
);
const keys: ReadonlySet<string> = new Set(entries.map(({ key }) => key));

const packageFolder = path.join(repositoryRoot, 'src/derivative/src');
const sourceFiles = readdirSync(packageFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

/** Each key behind an `@source`, where several stand with commas between them. */
const cited = sourceFiles.flatMap((file) =>
  [...readFileSync(path.join(packageFolder, file), 'utf8').matchAll(/@source\s+(.*)$/gm)].flatMap(
    ([, list = '']) => list.split(',').map((key) => ({ file, key: key.trim() })),
  ),
);

const links = pages.flatMap(({ file, text }) =>
  [...text.matchAll(/reference\/sources(?:\.mdx)?#([^)\s"]+)/g)].map(([, key = '']) => ({ file, key })),
);

describe('the bibliography', () => {
  it('has one entry for each key, under an anchor of the same name', () => {
    expect(entries.map(({ anchor }) => anchor)).toEqual([...keys]);
    expect(entries).toHaveLength(bibliography.match(/^### /gm)?.length ?? 0);
    expect(entries.length).toBeGreaterThan(0);
  });

  it('has every key that the package names after @source', () => {
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ key }) => !keys.has(key))).toEqual([]);
  });

  it('has every key that a page links to', () => {
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ key }) => !keys.has(key))).toEqual([]);
  });
});
