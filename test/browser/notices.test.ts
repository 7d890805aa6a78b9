import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from '../../.config/rooms.mjs';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { importsOf } from '../rooms/importsOf.ts';
import { builtSite } from './support/builtSite.ts';

const site = builtSite();

/** The rooms whose code comes to a reader's browser: not what runs in Node, nor the page that only a package has. */
const shippedRooms = Object.keys(rooms).filter((room) => !['cli', 'plugins', 'lms'].includes(room));
const notices = readFileSync(path.join(repositoryRoot, 'build', 'notices.txt'), 'utf8');
const named = new Set(notices.split(/\n-{80}\n/).map((notice) => notice.split(' ')[0]));

test('every package that the code of the pages imports is in the notices', () => {
  const { dependencies } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const imported = new Set(shippedRooms.flatMap(importsOfRoom).map(packageName));
  const expected = Object.keys(dependencies).filter(
    (name) => imported.has(name) && !onlyForTheBuild.includes(name),
  );
  expect(expected).toEqual(
    expect.arrayContaining(['react', 'sucrase', 'minisearch', '@codemirror/view', 'js-tokens']),
  );
  expect(expected.filter((name) => !named.has(name))).toEqual([]);
});

test('tools that only build the site are not in the notices', () => {
  expect(
    ['esbuild', '@resvg/resvg-js', 'remark-mdx', 'derivative'].filter((name) => named.has(name)),
  ).toEqual([]);
});

test.each(['/', '/de/'])('the foot of %s leads to the notices', async (address) => {
  const { page } = await site.open(address);
  const link = page
    .getByRole('contentinfo')
    .getByRole('link', { name: address === '/' ? 'Licences of others' : 'Lizenzen anderer' });
  const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(await answer.text()).toBe(notices);
  await page.close();
});

/** Types, and what runs in Node: no code of theirs is in a page. */
const onlyForTheBuild: readonly string[] = [
  '@types/estree',
  'derivative',
  'esbuild',
  'p-limit',
  'prism-react-renderer',
];

function importsOfRoom(room: string): readonly string[] {
  const folder = path.join(repositoryRoot, 'src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [...importsOf(name, readFileSync(path.join(folder, name), 'utf8'))]);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
