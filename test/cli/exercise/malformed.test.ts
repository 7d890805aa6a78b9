import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkExercises } from '../../../src/cli/exercise/checkExercises.ts';
import { findingText } from '../../../src/cli/exercise/findingText.ts';
import { loadedById } from '../../../src/cli/exercise/loadedById.ts';
import { writeLock } from '../../../src/cli/exercise/lockFile.ts';
import { cube, cubePage } from './support/cube.ts';
import { TemporarySite } from './support/temporarySite.ts';

const file = 'docs/lessons/powers/cube.exercise.ts';

/** What is changed in the exercise, and all that the rule says. The places are those of the changed file. */
const malformed: readonly (readonly [code: string, fault: string, from: string, to: string, says: string])[] =
  [
    [
      'E00',
      'it is no TypeScript',
      'minutes: 1,',
      'minutes: 1;',
      `${file}:15:13  E00  the file is no TypeScript: Expected "}" but found ";"
  Nothing else can be checked before it is.
  → mend the line; your editor marks it too.   See /teach/rules#e00`,
    ],
    [
      'E00',
      'no mark opens the solution',
      '  //#region solution | return NaN; // x times itself, and again.\n',
      '',
      `${file}:9:1  E00  this //#endregion closes nothing
  The starter is cut out of the solution, so that the two cannot drift apart.
  → see /teach/rules#e00 for a file with all its marks.   See /teach/rules#e00`,
    ],
    [
      'E00',
      'it is empty',
      cube,
      '',
      `${file}:1:1  E00  the file exports no exercise
  Whoever loads it takes its default export.
  → write export default defineExercise(solution, { … }).   See /teach/rules#e00`,
    ],
    [
      'E00',
      'it imports what does not lie there',
      'import {',
      "import './shared';\nimport {",
      `${file}:1:8  E00  it imports what is not there: Could not resolve "./shared"
  An exercise is sent to learners with all that it imports.
  → write the path from the exercise’s own folder, such as ./shared.   See /teach/rules#e00`,
    ],
    [
      'E00',
      'nobody can see in it where its checks stand',
      'defineExercise(cube, {',
      'defineExercise(cube, <never>{',
      `${file}:12:16  E00  the exercise is not written where it is exported
  Its checks are looked up there: a change of them would go unnoticed.
  → write it into the call, as it is: export default defineExercise(solution, { … }).   See /teach/rules#e00`,
    ],
    [
      'E01',
      'a check asks for something else than the solution gives',
      't.close(fn(3), 27,',
      't.close(fn(3), 9,',
      `${file}:19:5  E01  the solution fails "the cube of 3 is 27" (20 of 20 seeds)
  A learner who writes the solution would be told that it is wrong.
  The check says first: At x = 3 you return 27; asked is 9, at most 1e-12 off.
  → mend the check: widen its bound by what truncation and rounding take, or narrow what it draws.   See /teach/rules#e01`,
    ],
    [
      'E02',
      'the starter crashes',
      'return NaN; // x times itself, and again.',
      "throw new Error('not written');",
      `${file}:3:1  E02  the starter crashes
  A learner’s first Check would say: Your function ends with Error: not written / That happens at x = 2.68888.
  → let what stands behind | in //#region solution return something, such as NaN.   See /teach/rules#e02`,
    ],
    [
      'E03',
      'a mistake passes',
      "square: { as: (x) => x * x, say: 'Multiply by x once more: x * x is the square.' },",
      "sometimes: { as: (x) => (x > 2 && x < 3 ? x * x : x ** 3), say: 'Treat all numbers alike.' },",
      `${file}:31:5  E03  mistake "sometimes" passes every check (20 of 20 seeds)
  A learner who writes this would be told "correct".
  It differs from the solution first at x = 2.68888: solution 19.4407, sometimes 7.23005
  → add a check that sees it, or move it to \`also\` if it is a right answer.   See /teach/rules#e03`,
    ],
    [
      'E03',
      'a mistake is the solution in other words',
      "square: { as: (x) => x * x, say: 'Multiply by x once more: x * x is the square.' },",
      "other: { as: (x) => x ** 3, say: 'Multiply.' },",
      `${file}:31:5  E03  mistake "other" passes every check (20 of 20 seeds)
  A learner who writes this would be told "correct".
  On no probe does it return anything else than the solution.
  → add a check that sees it, or move it to \`also\` if it is a right answer.   See /teach/rules#e03`,
    ],
    [
      'E04',
      'a mistake fails only where nobody sees it',
      "square: { as: (x) => x * x, say: 'Multiply by x once more: x * x is the square.' },",
      "constant: { as: () => 27, say: 'Use x.' },",
      `${file}:31:5  E04  mistake "constant" fails only checks that are held back (20 of 20 seeds)
  A learner would see all listed checks pass, and yet be told that something is wrong.
  → add a check to \`checks\` that fails on it.   See /teach/rules#e04`,
    ],
    [
      'E05',
      'two mistakes are one',
      '    triple:',
      "    'also square': { as: (x) => x ** 2, say: 'The exponent is 3.' },\n    triple:",
      `${file}:32:5  E05  mistake "also square" behaves like mistake "square" on a probe (0.0e+0 apart)
  Behaviours must lie 1e-6 apart on every probe, or a learner is told somebody else’s mistake.
  → make them one mistake, or let \`probe\` draw where they differ: large steps, curved functions.   See /teach/rules#e05`,
    ],
    [
      'E05',
      'a mistake is another one each time',
      'triple: { as: (x) => 3 * x,',
      'counting: { as: ((n) => (x: number) => 3 * x + n++)(0),',
      `${file}:32:5  E05  mistake "counting" is told as no mistake at all (seed 0)
  A learner who writes this would not hear its sentence.
  → let it do the same whenever it is called with the same arguments.   See /teach/rules#e05`,
    ],
    [
      'E06',
      'a right answer does what a mistake does',
      'square: { as: (x) => x * x,',
      'sometimes: { as: (x) => (x === 3 ? 9 : x ** 3),',
      `${file}:35:5  E06  right answer "power" behaves like mistake "sometimes"
  A learner who writes this, with a slip somewhere else, would be told that mistake.
  → take one of the two away: both cannot be true.   See /teach/rules#e06`,
    ],
    [
      'E06',
      'a right answer is wrong',
      'power: (x) => x ** 3,',
      'power: (x) => 3 ** x,',
      `${file}:35:5  E06  right answer "power" fails "any cube" (20 of 20 seeds)
  A learner who writes this would be told that it is wrong.
  The check says first: At x = 1 you return 3; asked is 1, at most 1e-12 off.
  → mend the check, or move it to \`mistakes\` with a sentence if it is wrong after all.   See /teach/rules#e06`,
    ],
    [
      'E07',
      'the solution has a place that no check sees',
      'return x * x * x;',
      'return x * x * x + 0;',
      `${file}:7:1  E07  a faulty solution passes every check: x * x * x + 0 → x * x * x - 0
  A learner who makes this slip would be told "correct".
  → add a check that sees it, or say under \`equivalent\` why it is none: 'x * x * x + 0 → x * x * x - 0': '…'.   See /teach/rules#e07`,
    ],
    [
      'E07',
      'it excuses what needs no excuse',
      '  also: {',
      "  equivalent: { 'x * x → x / x': 'It is the same.' },\n  also: {",
      `${file}:34:17  E07  \`equivalent\` excuses "x * x → x / x", which is not needed
  The solution has no such place any more, or a check sees it now.
  → take the line away.   See /teach/rules#e07`,
    ],
    [
      'E08',
      'a bound is too tight',
      't.close(fn(3), 27, { bound: 1e-12 })',
      't.close(fn(3), 27.7, { bound: 1 })',
      `${file}:19:5  E08  the solution uses 70 % of a bound of "the cube of 3 is 27"
  Another right answer, rounded differently, may already be over it.
  → derive the bound anew: a right answer should use 60 % at most.   See /teach/rules#e08
${file}:19:5  E08  right answer "power" uses 70 % of a bound of "the cube of 3 is 27"
  Another right answer, rounded differently, may already be over it.
  → derive the bound anew: a right answer should use 60 % at most.   See /teach/rules#e08`,
    ],
    [
      'E10',
      'two mistakes say the same',
      'Multiply x by itself: 3 * x adds it.',
      'Multiply by x once more: x * x is the square.',
      `${file}:32:5  E10  mistake "triple" says the same as "square"
  Two mistakes that are told alike are one to a learner, and two in the counts of a class.
  → say what is particular about it, or make the two one mistake.   See /teach/rules#e10`,
    ],
    [
      'E11',
      'a hint is the solution',
      'A square times its side.',
      'Write x * x * x.',
      `${file}:16:3  E11  hint 1 contains the solution’s own expression
  A hint helps to find the answer; shown, it would end the exercise.
  → say it in words, or ask a question.   See /teach/rules#e11`,
    ],
    [
      'E11',
      'a link leads nowhere, and others to a page, an address, a place and the site',
      'A square times its side.',
      '[a](./gone.mdx#x) [b](../powers/./index.mdx#y) [c](https://example.org) [d](#z) [e](/teach).',
      `${file}:16:3  E11  the link to ./gone.mdx leads nowhere
  There is no such file beside the exercise.
  → write the path from the exercise’s folder, such as ../gradient/index.mdx.   See /teach/rules#e11`,
    ],
    [
      'E12',
      'it needs what is not there',
      'minutes: 1,',
      "minutes: 1, needs: ['square'],",
      `${file}:15:15  E12  there is no exercise "square", which this one needs
  A learner would be sent to something that is not there.
  → mend the id, or take it out of \`needs\`.   See /teach/rules#e12`,
    ],
    [
      'E12',
      'its id is a word of its own',
      "id: 'cube'",
      "id: 'Cube'",
      `${file}:13:3  E12  the id "Cube" is not in kebab-case
  It stands in links, in files of hand-ins and in tables of grades.
  → use small letters, digits and single hyphens: central-difference.   See /teach/rules#e12
${file}:13:3  E12  the id "Cube" is not the file’s name
  Whoever looks for an exercise knows its id.
  → name the file Cube.exercise.ts, or the exercise as the file.   See /teach/rules#e12
${file}:13:3  E12  no page has this exercise
  Nobody can meet it.
  → put <Exercise id="Cube"> with its statement into a lesson.   See /teach/rules#e12`,
    ],
    [
      'E13',
      'a check changed, the revision did not',
      'the cube of 3 is 27',
      'three cubed',
      `${file}:14:3  E13  the checks have changed since revision 1 was locked
  Learners who passed would not be told, and a class would be graded by two measures.
  → set rev to 2, say what changed under changes: { 2: '…' }, and run npm run exercise -- lock cube.   See /teach/rules#e13`,
    ],
  ];

describe('a malformed exercise', { timeout: 60_000 }, () => {
  const site = new TemporarySite();
  beforeAll(async () => {
    site.write('docs/lessons/powers/index.mdx', cubePage);
    site.write(file, cube);
    writeLock(site.siteDir, 'cube', 1, (await loadedById(site.siteDir, 'cube')).hash);
  });
  afterAll(() => {
    site.remove();
  });

  it('is not the one that the others are made of', async () => {
    expect((await checkExercises(site.siteDir, { seeds: 20 })).findings).toEqual([]);
  });

  it.each(malformed)('%s: %s', async (code, _, from, to, says) => {
    expect(cube).toContain(from);
    site.write(file, cube.replace(from, to));
    const { findings } = await checkExercises(site.siteDir, { seeds: 20 });
    const told = findings.filter((finding) => finding.code === code && finding.file === file);
    expect(told.map(findingText).join('\n')).toBe(says);
  });

  it('is none for the ends of its lines, nor for a mark at its start', async () => {
    const other = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    site.write(file, other(cube));
    site.write('docs/lessons/powers/index.mdx', other(cubePage));
    const { findings } = await checkExercises(site.siteDir, { seeds: 20 });
    site.write('docs/lessons/powers/index.mdx', cubePage);
    expect(findings).toEqual([]);
  });

  it('is one whose checks use another file that changed', async () => {
    const importing = `import { side } from './side';\n${cube.replace('fn(3)', 'fn(side)')}`;
    site.write('docs/lessons/powers/side.ts', 'export const side = 3;\nexport const told = 1;\n');
    site.write(file, importing);
    const hash = async (): Promise<string> => (await loadedById(site.siteDir, 'cube')).hash;
    const before = await hash();
    site.write(
      'docs/lessons/powers/side.ts',
      '/** Of a cube. */\nexport const side = 3;\nexport const told = 2;\n',
    );
    expect(await hash()).toBe(before);
    site.write('docs/lessons/powers/side.ts', 'export const side = 4;\n');
    expect(await hash()).not.toBe(before);
  });

  it('is not told to be missing on the page that places it', async () => {
    site.write(file, cube.replace('minutes: 1,', 'minutes: 1;'));
    const { findings } = await checkExercises(site.siteDir, { seeds: 20 });
    expect(findings.map(({ code }) => code)).toEqual(['E00']);
  });

  it('is told with its file and line to whoever asks for it alone', async () => {
    const [[, , from, to, says] = ['', '', '', '', '']] = malformed;
    site.write(file, cube.replace(from, to));
    await expect(loadedById(site.siteDir, 'cube')).rejects.toThrow(says);
  });
});
