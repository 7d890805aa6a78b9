import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../../src/cli/exercise/command.ts';
import { placementsIn } from '../../src/cli/exercise/placementsIn.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { translationOf } from '../../src/plugins/translations/originalOf.ts';
import { TemporarySite } from '../cli/exercise/support/temporarySite.ts';
import { fencesIn } from './support/fencesIn.ts';
import { teachPage } from './support/teachPage.ts';

const prefix = 'npm run exercise -- ';
const page = teachPage('write-an-exercise');
const steps = fencesIn(page);

/** A command line as a shell reads it: words, and words in double quotes. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare = '']) => quoted ?? bare);
}

describe('the page “Write an exercise in ten minutes”, followed word by word', { timeout: 60_000 }, () => {
  const site = new TemporarySite();
  let printed: string[] = [];

  beforeAll(() => {
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    cpSync(path.join(repositoryRoot, 'docs'), path.join(site.siteDir, 'docs'), { recursive: true });
  });
  afterAll(() => {
    vi.restoreAllMocks();
    site.remove();
  });

  it.each(steps.map((step, i) => ({ ...step, number: i + 1, first: step.text.split('\n')[0] ?? '' })))(
    'step $number: $language $first',
    async ({ language, title, text }) => {
      if (language === 'sh') {
        printed = [];
        expect(text.startsWith(prefix)).toBe(true);
        await command(site.siteDir, inSite(wordsOf(text.slice(prefix.length))));
      } else if (language === 'text') {
        expect(printed.join('\n').trim()).toBe(text.trim());
      } else {
        expect(title).toBeDefined();
        const file = title ?? '';
        const known = path.join(site.siteDir, file);
        const isAdded = language === 'mdx' && existsSync(known);
        site.write(file, isAdded ? `${readFileSync(known, 'utf8')}\n${text}` : text);
      }
    },
  );

  /** The answer’s file lies in the site, and the tests run elsewhere. */
  function inSite(words: readonly string[]): readonly string[] {
    return words.map((word) => (word === 'answer.ts' ? path.join(site.siteDir, word) : word));
  }

  it('ends with a proven exercise that says the new sentence', async () => {
    printed = [];
    const answer = path.join(site.siteDir, 'answer.ts');
    expect(await command(site.siteDir, ['try', 'forward-slope', answer])).toBe(false);
    expect(printed.join('\n')).toContain('(recognised as "missing-brackets")');
    expect(await command(site.siteDir, ['check', 'forward-slope', '--seeds', '20'])).toBe(true);
  });

  it('leaves no translation of the lesson without the exercise', () => {
    const lesson = 'docs/lessons/scalar-derivative/index.mdx';
    const translated = translationOf(lesson, 'de');
    expect(existsSync(path.join(repositoryRoot, translated))).toBe(true);
    for (const file of [lesson, translated]) {
      const text = readFileSync(path.join(site.siteDir, file), 'utf8');
      expect(placementsIn(file, text).map(({ id }) => id)).toContain('forward-slope');
    }
  });

  it('`freeze` refuses a right answer', async () => {
    const answer = site.write('right.ts', 'function slope(f, x, h) {\n  return (f(x + h) - f(x)) / h;\n}\n');
    expect(await command(site.siteDir, ['freeze', 'forward-slope', answer, '--as', 'right'])).toBe(false);
  });

  it('`try` counts no checks of code that does not run', async () => {
    printed = [];
    await command(site.siteDir, ['try', 'forward-slope', site.write('answer.ts', 'function slope(')]);
    expect(printed.join('\n')).toMatch(/^SyntaxError: .*\n\(line 1\)$/);
  });

  it.each([
    [
      'does not run',
      'function slope(f, x, h) {\n  return (f(x + h) - f(x) / h;\n}\n',
      'does not run to its end',
    ],
    ['has no such function', 'const incline = 1;\n', 'does not run to its end'],
    [
      'is a mistake that is there',
      'function slope(f, x, h) {\n  return (f(x) - f(x - h)) / h;\n}\n',
      'is told the mistake "backward" already',
    ],
  ])('`freeze` refuses an answer that %s, and says so', async (_, code, says) => {
    printed = [];
    const answer = site.write('answer.ts', code);
    expect(await command(site.siteDir, ['freeze', 'forward-slope', answer, '--as', 'again'])).toBe(false);
    expect(printed.join('\n')).toContain(says);
  });

  it('`freeze` takes a mistake that is another one twice', async () => {
    const answer = site.write('answer.ts', 'function slope(f, x, h) {\n  return 2 * (f(x + h) - f(x));\n}\n');
    expect(await command(site.siteDir, ['freeze', 'forward-slope', answer, '--as', 'no-run-twice'])).toBe(
      true,
    );
  });

  it('shows an exercise that asks for a number, which is proved where a lesson has it', async () => {
    const file = 'docs/lessons/scalar-derivative/index.mdx';
    const lesson = readFileSync(path.join(site.siteDir, file), 'utf8');
    site.write(file, `${lesson}\n<Exercise id="forward-by-hand">\n\nHow much is it?\n\n</Exercise>\n`);
    await command(site.siteDir, ['lock', 'forward-by-hand']);
    printed = [];
    expect([await command(site.siteDir, ['check', 'forward-by-hand']), printed]).toEqual([
      true,
      ['1 exercise proven at 200 seeds: forward-by-hand'],
    ]);
    expect(await command(site.siteDir, ['try', 'forward-by-hand', site.write('number.txt', '6.5')])).toBe(
      true,
    );
  });

  it('`new` refuses an id that there is', async () => {
    expect(await command(site.siteDir, ['new', 'forward-slope'])).toBe(false);
  });
});

it('the page has commands, what they print, and files', () => {
  const count = (language: string): number => steps.filter((step) => step.language === language).length;
  expect([count('sh'), count('text'), count('ts'), count('mdx')].every((each) => each > 0)).toBe(true);
  expect(count('sh')).toBe(count('text'));
});

it.each([
  ['t', 'check/Checks.ts', 'Checks'],
  ['g', 'generate/Generators.ts', 'Generators'],
])('the list of `%s` has all that it can do', (name, file, type) => {
  const source = readFileSync(path.join(repositoryRoot, 'src/exercise', file), 'utf8');
  const [, body = ''] = new RegExp(`^export interface ${type} {\n([\\s\\S]*?)^}`, 'm').exec(source) ?? [];
  const methods = [...body.matchAll(/^ {2}(\w+)[(<]/gm)].map(([, method = '']) => method);
  const rows = page.split('\n').filter((line) => line.startsWith('- `'));
  expect(methods.length).toBeGreaterThan(5);
  expect(methods.filter((method) => !rows.some((row) => row.includes(`\`${name}.${method}(`)))).toEqual([]);
});
