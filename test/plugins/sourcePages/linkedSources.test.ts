import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { linkedSources } from '../../../src/plugins/sourcePages/linkedSources.ts';
import { sourceLinks } from '../../../src/plugins/sourcePages/sourceLinks.ts';

let site: string;

beforeAll(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'nudge-sources-'));
  mkdirSync(path.join(site, 'docs'));
  mkdirSync(path.join(site, 'src/pages'), { recursive: true });
  cpSync(path.join(repositoryRoot, 'LICENSE'), path.join(site, 'LICENSE'));
});

afterAll(() => {
  rmSync(site, { recursive: true, force: true });
});

test('links are found in Markdown and in JSX, with their lines and without their anchors', () => {
  expect(
    sourceLinks('[a](/source/a.ts#L3), [b](/source/src/b.ts)\n<a href="/source/c.tsx">c</a> /source/d\n'),
  ).toEqual([
    { file: 'a.ts', line: 1 },
    { file: 'src/b.ts', line: 1 },
    { file: 'c.tsx', line: 2 },
  ]);
});

test('a file that several pages link to is one page', () => {
  writeFileSync(path.join(site, 'docs/a.mdx'), '[it](/source/LICENSE)');
  writeFileSync(path.join(site, 'src/pages/b.mdx'), '[it](/source/LICENSE#L2)');
  expect(linkedSources(site)).toMatchObject([
    { file: 'LICENSE', code: expect.stringContaining('MIT') as string },
  ]);
});

test('a link to a file that is gone says where it stands', () => {
  writeFileSync(path.join(site, 'docs/a.mdx'), '\n[it](/source/src/gone.ts)');
  expect(() => linkedSources(site)).toThrow(/^docs\/a\.mdx:2: .* there is no file src\/gone\.ts/);
});

test('so does a link to a folder', () => {
  writeFileSync(path.join(site, 'docs/a.mdx'), '\n[them](/source/src/pages)');
  expect(() => linkedSources(site)).toThrow(/^docs\/a\.mdx:2: .* there is no file src\/pages/);
});
