import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/cli/exercise/findingText.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { cube } from '../cli/exercise/support/cube.ts';
import { fencesIn } from './support/fencesIn.ts';
import { teachPage } from './support/teachPage.ts';

const page = teachPage('rules');
const src = path.join(repositoryRoot, 'src');

/** Every code that some file of the rules, or of the command, can say. */
const codes = [
  ...new Set(
    ['exercise/rules', 'cli/exercise'].flatMap((folder) =>
      readdirSync(path.join(src, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => readFileSync(path.join(src, folder, name), 'utf8').match(/'E\d\d'/g) ?? []),
    ),
  ),
]
  .map((quoted) => quoted.slice(1, -1))
  .sort();

/** The page from a rule’s heading to the next. */
function partOf(code: string): string {
  return page.split(/^(?=## )/m).find((part) => part.includes(`{/* #${code.toLowerCase()} */}`)) ?? '';
}

it('the rules say the codes E00 to E13', () => {
  expect(codes).toEqual(Array.from({ length: 14 }, (_, i) => `E${String(i).padStart(2, '0')}`));
});

describe.each(codes)('%s', (code) => {
  it('has its anchor, to which every finding leads', () => {
    const finding = { code: code as 'E00', file: 'a.ts', line: 1, column: 1, what: '', why: [], mend: '' };
    const [, anchor] = /\/teach\/rules#(\S+)$/.exec(findingText(finding)) ?? [];
    expect(partOf(anchor ?? '')).toMatch(new RegExp(`^## ${code}: `));
  });

  it('has its reason and how to mend it', () => {
    expect(partOf(code)).toMatch(/\*\*Why\.\*\* \S[\s\S]*\*\*How to mend it\.\*\* \S/);
  });
});

it('the exercise with all its marks is the one that the tests prove', () => {
  const [shown] = fencesIn(page).filter(({ language }) => language === 'ts');
  const withoutVariants = cube.replace(/ {2}also: \{\n[\s\S]*?\n {2}\},\n/, '');
  expect(shown?.text).toBe(withoutVariants);
});
