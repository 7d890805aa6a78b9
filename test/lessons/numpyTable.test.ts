import { expect, it } from 'vitest';
import { importedNames } from '../../src/plugins/names/importedNames.ts';
import { membersUsed } from './support/membersUsed.ts';
import { pages } from './support/pages.ts';

const table = pages.find(({ file }) => file === 'docs/reference/numpy.mdx')?.text ?? '';

/** All code that stands in the second column of a row: this site’s way. */
const here = [...table.matchAll(/^\|[^|]*\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
);
const prose = [...table.replaceAll(/^\|.*$/gm, '').matchAll(/`(\w+(?:\.\w+)?)`/g)].map(
  ([, code = '']) => code,
);
const names = new Set([...here, ...prose].flatMap((code) => code.match(/\w+/g) ?? []));
const members = new Set([...here, ...prose].flatMap((code) => code.match(/(?<=\.)\w+/g) ?? []));

const programs = pages
  .filter(({ file }) => file.startsWith('docs/lessons/'))
  .flatMap(({ fences }) => fences.map(({ code }) => code));

it('the table of NumPy and this site has every name that a lesson imports from the package', () => {
  const used = [...new Set(programs.flatMap(importedNames))];
  expect(used).toContain('nditer');
  expect(used.filter((name) => !names.has(name))).toEqual([]);
});

it('the table has every member of the package’s classes that a lesson uses', () => {
  const used = [...membersUsed(programs)].flatMap(([owner, found]) =>
    [...found].map((member) => ({ owner, member })),
  );
  expect(used).toContainEqual({ owner: 'StridedMemory', member: 'get' });
  expect(used.filter(({ member }) => !members.has(member))).toEqual([]);
});
