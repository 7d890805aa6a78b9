import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fragmentOf, readClassLink } from '../../../src/classes/classLink.ts';
import { command } from '../../../src/cli/class/command.ts';
import { reportText } from '../../../src/cli/class/reportText.ts';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';
import { failed, learner, passed, reportOf } from '../../classes/grade/reports.ts';

/** What a command prints. */
async function printed(...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  await command(args);
  return lines.join('\n');
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Named whole: where a relative one begins depends on where npm was called. */
const packageFile = path.join(repositoryRoot, 'package.json');

const exercises = ['--exercises', 'central-difference,best-delta'];

test('link prints a link that carries the class', async () => {
  const named = ['link', '--name', 'Sheet 3', ...exercises, '--seed', 'winter', '--submit-to', 'by mail'];
  const link = await printed(
    ...named,
    '--due',
    '2026-12-01T22:59:00Z',
    '--site',
    'https://example.org/nudge',
  );
  expect(link).toMatch(/^https:\/\/example\.org\/nudge\/class#class=1\./);
  expect(await readClassLink(fragmentOf(link))).toEqual({
    type: 'class',
    plan: {
      name: 'Sheet 3',
      exercises: ['central-difference', 'best-delta'],
      seed: 'winter',
      submitTo: 'by mail',
      due: '2026-12-01T22:59:00.000Z',
    },
  });
});

describe('a command is refused', () => {
  test.each([
    ['a class without a name', ['link', ...exercises], /^name: /],
    ['an exercise that there is not', ['link', '--name', 'a', '--exercises', 'x,jacobian'], /no exercise x$/],
    [
      'a list of exercises with spaces and without quotes',
      ['link', '--name', 'a', '--exercises', 'best-delta,', 'jacobian'],
      /^link has no use for jacobian: put what has spaces into quotes$/,
    ],
    ['a name without quotes', ['scorm', '--class', 'Sheet', '3'], /^scorm has no use for 3: /],
    [
      'a date that is none',
      ['link', '--name', 'a', ...exercises, '--due', 'soon'],
      /--due soon is no moment/,
    ],
    // Each of these is a moment to `new Date`, and not the one that was meant.
    ...['2026-02-31T10:00', '2026-12-01', '1.12.2026', '2026-12-01T24:30'].map(
      (due): [string, readonly string[], RegExp] => [
        `the date ${due}`,
        ['link', '--name', 'a', ...exercises, '--due', due],
        /is no moment: write 2026-12-01T23:59/,
      ],
    ),
    ...['example.org', 'mailto:ada@example.org', 'https://'].map(
      (site): [string, readonly string[], RegExp] => [
        `the site ${site}`,
        ['link', '--name', 'a', ...exercises, '--site', site],
        /--site takes the address of your site, such as https:\/\/example\.org\//,
      ],
    ),
    ['no exercise', ['link', '--name', 'a'], /^--exercises takes the ids of exercises/],
    [
      'a folder with nothing in it',
      ['grade', mkdtempSync(path.join(tmpdir(), 'nudge-empty-')), '--class', 'x'],
      /^there is nothing to grade$/,
    ],
    ['a link that is none', ['grade', packageFile, '--class', 'class=1.AAAA'], /it is damaged, perhaps cut/],
    ['neither a link nor a file', ['grade', packageFile, '--class', 'lnk.txt'], /There is no file lnk\.txt/],
    [
      'a file that is not there',
      ['grade', 'no-such-folder', '--class', 'x'],
      /no file or folder .*no-such-folder$/,
    ],
  ])('with %s', async (_what, args, message) => {
    await expect(command(args)).rejects.toThrow(message);
  });

  test('that is none, with the usage', async () => {
    expect(await printed('mark')).toContain('npm run class -- grade <files and folders…>');
  });
});

test('the report names learners, mistakes and files, and no letter of theirs turns the screen around', () => {
  const report = {
    ...reportOf([
      learner('Ada', [passed('central-difference', 'p'), failed('best-delta', 'one-whole')]),
      learner('Bob', [passed('central-difference', 'p')], { isLate: true }),
    ]),
    troubles: [
      { type: 'damaged', file: 'a\u202Eb\u001B[31m.json', place: 'name' } as const,
      { type: 'sameName', file: 'Bob 1.json', name: 'Bob', newer: 'Bob.json' } as const,
    ],
  };
  expect(reportText(report)).toBe(
    [
      'Numerics 1, sheet 3, graded 2026-12-02T08:00:00.000Z',
      '2 hand-ins graded, 2 files, 1 of them not graded, 1 left out for a later one of the same name',
      '',
      'Points of 2',
      '  1  Ada: central-difference passed; best-delta failed: one-whole',
      '  1  Bob (late): central-difference passed; best-delta not handed in',
      '',
      'Mistakes',
      '  best-delta: 1 × one-whole (“You did one-whole.”)',
      '',
      'Identical answers (white space and comments left out)',
      '  central-difference: Ada, Bob',
      '',
      'What to know of the files',
      '  a b [31m.json: not graded: it is damaged (place name)',
      '  Bob 1.json: not graded: another hand-in has the same name and a later time; if these are two learners, grade this file by itself (name Bob, newer Bob.json)',
      '',
    ].join('\n'),
  );
});
