import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as derivative from 'derivative';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { mainEntry } from '../../../src/plugins/reference/entry.ts';
import { literature } from '../../../src/plugins/reference/literature.ts';
import { pageFile } from '../../../src/plugins/reference/pageFile.ts';
import { pages } from '../../../src/plugins/reference/pages.ts';
import { readPackage } from '../../../src/plugins/reference/readPackage.ts';

const folder = path.join(repositoryRoot, 'src', 'derivative', 'src');
const sources = readPackage(folder);
const titles = literature(
  readFileSync(path.join(repositoryRoot, 'docs', 'reference', 'sources.mdx'), 'utf8'),
);
const files = pages({ sources, literature: titles });
const entries = sources.flatMap((source) => source.entries.map((entry) => ({ source, entry })));

describe('the reference of the package', () => {
  it('knows every name that the package exports', () => {
    const names = entries.map(({ entry }) => entry.name);
    expect(Object.keys(derivative).filter((name) => !names.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has one page for each source file with exported names', () => {
    const pageFiles = sources.map(pageFile);
    expect(new Set(pageFiles.map((file) => file.toLowerCase())).size).toBe(sources.length);
    expect(pageFiles.filter((file) => !files.has(file))).toEqual([]);
  });

  it.each(sources)('has an address like the file’s: $file', (source) => {
    const address = source.file.replace(/^(\w+)\/(?:.*\/)?(\w+)\.ts$/, '/derivative/$1/$2');
    expect(files.get(pageFile(source))).toContain(`\nslug: "${address}"\n`);
  });

  it.each(entries)('has $entry.name, with its signature and the code', ({ source, entry }) => {
    const text = files.get(pageFile(source)) ?? '';
    const isMain = mainEntry(source) === entry;
    expect(text).toContain(
      isMain ? `title: "${entry.name}"` : `\n## ${entry.name} <!-- #${entry.name} -->\n`,
    );
    expect(text).toContain(`\`\`\`ts\n${entry.signature}\n\`\`\``);
    expect(text).toContain(source.code.trim());
    expect(text).toContain(`[Open the source, line ${String(entry.line)}](#source)`);
    expect(source.code.trimStart().split('\n')[entry.line - 1]).toMatch(
      new RegExp(`^export (abstract )?(function\\*?|class|interface|type|const) ${entry.name}\\b`),
    );
    expect(files.get('index.md')).toContain(
      `[\`${entry.name}\`](${pageFile(source)}${isMain ? '' : `#${entry.name}`})`,
    );
  });

  it('links names in the text to their pages', () => {
    expect(files.get('derivatives/numericalDerivative.md')).toContain('[`nditer`](../walk/nditer.md)');
  });
});

describe('the sources that comments name', () => {
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );

  it.each(code)('in %s stand on the page of sources', (file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const keys = [...text.matchAll(/@source ([\w.,\- ]+)/g)].flatMap(([, named = '']) =>
      named.trim().split(/[\s,]+/),
    );
    expect(keys.filter((key) => !titles.has(key))).toEqual([]);
  });
});
