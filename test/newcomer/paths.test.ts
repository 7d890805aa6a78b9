import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../.config/rooms.mjs';
import { pageAddress } from '../../src/cli/exercise/pageAddress.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { liveFences } from '../lessons/support/liveFences.ts';
import { codeIn, guides } from './support/guides.ts';
import { textOf } from './support/textOf.ts';

/** What commands make; Git does not keep it. */
const made = textOf('.gitignore')
  .split('\n')
  .filter((line) => line.endsWith('/'));

describe.each(guides)('$file', ({ file, text }) => {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));

  it('links only to what is there', () => {
    const broken = links.filter((target) => {
      const [place = '', anchor] = target.split('#');
      const full = path.join(repositoryRoot, path.dirname(file), place);
      const page = place === '' ? path.join(repositoryRoot, file) : full;
      return !existsSync(page) || (anchor !== undefined && !anchorsOf(page).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names only paths that are there', () => {
    const paths = codeIn(text)
      // `docs/lessons/<name>/index.mdx` begins with a path that is one.
      .map((code) => code.replace(/<.*$/, ''))
      // Pages have `.html` at their end, and are made by the build.
      .filter((code) => /^\.?[\w-]+\/[\w./-]*$/.test(code) && !code.endsWith('.html'));
    expect(
      paths.filter(
        (each) =>
          !existsSync(path.join(repositoryRoot, each)) &&
          !made.some((folder) => `${each}/`.startsWith(folder)),
      ),
    ).toEqual([]);
  });
});

it('the guides name paths and have links, so that there is something to look at', () => {
  const all = guides.map(({ text }) => text).join('\n');
  expect(all.match(/\]\((?!http)/g)?.length).toBeGreaterThan(20);
  expect(codeIn(all).filter((code) => code.startsWith('test/')).length).toBeGreaterThan(5);
});

it('the table of folders in CONTRIBUTING is the table of rooms, word by word', () => {
  const rows = [...textOf('CONTRIBUTING.md').matchAll(/^\| `src\/([^`]*)` +\| (.*?) +\|$/gm)];
  expect(rows.map(([, name, holds]) => ({ name, holds }))).toEqual(
    Object.entries(rooms).map(([name, { holds }]) => ({ name, holds })),
  );
});

it('the first change is made in a lesson with a live block, at the address that the guide says', () => {
  const [, step = ''] = /^2\. ([\s\S]*?)^3\. /m.exec(textOf('CONTRIBUTING.md')) ?? [];
  const lesson = codeIn(step).find((code) => code.endsWith('.mdx')) ?? '';
  expect(liveFences(textOf(lesson)).length).toBeGreaterThan(0);
  expect(step).toContain(`<http://localhost:3000${pageAddress(lesson)}>`);
});

/** The anchors of a page's headings, as GitHub makes them, or as the page says. */
function anchorsOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => {
    const [, own] = /\{\/\* #([\w-]+) \*\/\}/.exec(heading) ?? [];
    return (
      own ??
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(/\s/g, '-')
    );
  });
}
