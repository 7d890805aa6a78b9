import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import central from '../../docs/lessons/scalar-derivative/central-difference.exercise.ts';
import { writeClassLink } from '../../src/classes/classLink.ts';
import type { ClassPlan } from '../../src/classes/ClassPlan.ts';
import { handInOf } from '../../src/classes/handInOf.ts';
import { exerciseKey } from '../../src/runner/memory/exerciseKey.ts';
import { recorded } from '../exercise/judged.ts';
import { fencesIn } from '../teach/support/fencesIn.ts';
import { teachPage } from '../teach/support/teachPage.ts';
import { builtSite } from './support/builtSite.ts';
import { exercisePanel } from './support/exercise.ts';
import { addAxe, faultsInLooks, violations } from './support/violations.ts';
import { visit } from './support/visit.ts';
import { withoutScripts } from './support/withoutScripts.ts';

const site = builtSite();

const right = 'function central(f, x, h) {\n  return (f(x + h) - f(x - h)) / (2 * h);\n}\n';
const plan: ClassPlan = {
  name: 'Numerics 1, sheet 3',
  exercises: ['central-difference', 'best-delta', 'no-such-exercise'],
  due: '2026-01-01T11:00:00.000Z',
  seed: 'winter',
  submitTo: 'https://lms.example.org/sheet-3',
};

/** What is saved when a button is pressed. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const handInButton = 'Hand in: save my file';

test('an instructor makes a link, a learner works and hands in, and the hand-in is graded', async () => {
  const { page, complaints } = await site.open('/teach/make-a-class', {
    timezoneId: 'Europe/Berlin',
    bypassCSP: true,
  });
  const make = page.getByRole('button', { name: 'Make the link' });
  await make.click();
  await page.getByRole('alert').filter({ hasText: 'Give the class a name.' }).waitFor();
  await page.getByLabel('Name of the class').fill('Numerics 1');
  await make.click();
  await page.getByRole('alert').filter({ hasText: 'Tick at least one exercise.' }).waitFor();
  await page.getByLabel('Best delta', { exact: true }).check();
  await page.getByLabel('Central difference', { exact: true }).check();
  await page.getByLabel(/^Due date/).fill('2009-07-01T23:59');
  await make.click();
  const over = page.getByText('The due date is over already');
  await over.waitFor();
  await page.getByLabel(/^Due date/).fill('2099-07-01T23:59');
  await make.click();
  await over.waitFor({ state: 'detached' });
  const status = page.getByRole('status').filter({ hasText: 'The link is made; it stands below.' });
  await status.getByText('This link works on your machine only.').waitFor();
  const link = await page.getByLabel('Link for your learners', { exact: true }).inputValue();
  // What is done twice is said twice: a screen reader reads what is new in the page.
  const copy = page.getByRole('button', { name: 'Copy: Link for your learners' });
  const said = page
    .getByRole('status')
    .getByText(/Link for your learners: copied|does not let this page copy/);
  await copy.click();
  await said.evaluate((element) => {
    element.dataset.once = '';
  });
  await copy.click();
  await expect.poll(() => said.and(page.locator('[data-once]')).count()).toBe(0);
  await said.waitFor();
  await addAxe(page);
  expect(await violations(page.locator('html'))).toEqual([]);
  // A link says what the form says, or is not there.
  await page.getByLabel('Best delta', { exact: true }).uncheck();
  await page.getByLabel('Link for your learners', { exact: true }).waitFor({ state: 'detached' });

  await visit(page, link);
  // Summer time is two hours ahead of UTC, in which the link has it.
  await page.getByText('Wednesday, July 1, 2099 at 11:59 PM GMT+2').waitFor();
  await page.getByText('Central difference: not tried, so it is not handed in.').waitFor();
  await page.getByRole('button', { name: handInButton }).click();
  await page.getByText('Write your name first.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('autocomplete'))).toBe('name');

  await page.getByRole('table').getByRole('link', { name: 'Central difference' }).click();
  const exercise = exercisePanel(page, 'Central difference');
  await exercise.write(right);
  expect(await exercise.check()).toMatch(/^3 of 3 checks pass/);
  await exercise.write(`${right}// later\n`);
  await visit(page, link);
  await page.getByText('Central difference: the code in the editor is newer').waitFor();
  await page.getByLabel(/^Your name/).fill('Ada Lovelace');
  const { name, text } = await saved(page, handInButton);
  expect(name).toBe('Ada-Lovelace-Numerics-1.json');
  expect(JSON.parse(text)).toMatchObject({
    name: 'Ada Lovelace',
    answers: [{ id: 'central-difference', code: right, passed: true, tries: 1 }],
  });

  await visit(page, `${site.origin()}/your-work`);
  await page.getByRole('row', { name: 'Numerics 1' }).getByText('1 of 2').waitFor();
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('None yet. A class that you open').waitFor();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('nudge'))),
  ).toEqual([]);

  await visit(page, `${site.origin()}/grade`);
  await page.getByLabel('Link of the class').fill('the link of my class');
  await page.getByRole('button', { name: 'Use this class' }).click();
  await page.getByText('This is no class link, or a part of one.').waitFor();
  // As a mail breaks it.
  await page.getByLabel('Link of the class').fill(`  ${link.slice(0, 60)}\n${link.slice(60)}\n`);
  await page.getByRole('button', { name: 'Use this class' }).press('Enter');
  await page.getByRole('heading', { name: 'Numerics 1' }).waitFor();
  expect(new URL(page.url()).hash).toBe(new URL(link).hash);
  // What had the focus is gone: what came in its place has it, under its name, and the next Tab goes on from there.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Numerics 1');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Choose files…');
  await page.locator('input[name=files]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('button', { name: 'Grade', exact: true }).click();
  await page.getByText('Done. Hand-ins graded: 1. Files not graded: 0.').waitFor();
  expect((await saved(page, 'CSV, a column per exercise')).text).toMatch(
    /^\uFEFFName,.*,central-difference,best-delta,Points,Points possible\r\nAda Lovelace,.*,passed,not handed in,1,2\r\n$/,
  );
  expect((await saved(page, 'CSV for Canvas')).text).toContain('\r\nAda Lovelace,,,,,1\r\n');
  expect((await saved(page, 'CSV for Moodle')).text).toContain(
    '\r\n,Ada Lovelace,,Submitted for grading,1,2,',
  );
  expect(complaints).toEqual([]);
});

describe('the page of a class', () => {
  test('tells an exercise that the site does not have, and a due date that is over; handing in works all the same', async () => {
    const { page, complaints } = await site.open(`/class#${await writeClassLink(plan)}`, {
      colorScheme: 'dark',
      viewport: { width: 360, height: 800 },
      bypassCSP: true,
    });
    await page.getByText('This site has no exercise “no-such-exercise”.').waitFor();
    await addAxe(page);
    expect(await violations(page.locator('html'))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.getByText('The due date is over.').waitFor();
    await page.getByLabel(/^Your name/).fill('Ada');
    expect(JSON.parse((await saved(page, handInButton)).text)).toMatchObject({ name: 'Ada', answers: [] });
    await page.getByText('Now hand it in: https://lms.example.org/sheet-3').waitFor();
    expect(complaints).toEqual([]);
  });

  test('hands in the answers that are kept, and nothing where they cannot be read', async () => {
    const { page } = await site.open('/404.html');
    await page.evaluate(
      ([key, text]) => {
        localStorage.setItem(key, text);
      },
      [
        exerciseKey('central-difference'),
        JSON.stringify({ rev: 1, hash: 'h', passed: true, tries: 1, mistakes: [], code: right, at: 0 }),
      ] as const,
    );
    const readsProgress = (text: string): boolean => text.includes('troubles:new Map("kept"');
    await withoutScripts(page, readsProgress);
    await page.goto(`${site.origin()}/class#${await writeClassLink(plan)}`);
    await page.getByLabel(/^Your name/).fill('Ada');
    await page.getByRole('button', { name: handInButton }).click();
    await page.getByRole('status').filter({ hasText: 'cannot be fetched now' }).waitFor();
    // What is still on its way is let through first.
    await page.unrouteAll({ behavior: 'wait' });
    expect(JSON.parse((await saved(page, handInButton)).text)).toMatchObject({
      answers: [{ id: 'central-difference', code: right }],
    });
    await page.close();
  });

  test('says what is wrong with a damaged link', async () => {
    const link = await writeClassLink(plan);
    const { page } = await site.open(`/class#${link.slice(0, -9)}`);
    await page.getByRole('alert').filter({ hasText: 'This class link is damaged' }).waitFor();
  });
});

/** A hand-in as a file that can be chosen. */
function handInFile(name: string, codes: Readonly<Record<string, string>>, of = plan) {
  const kept = new Map(
    Object.entries(codes).map(([id, code]) => [
      id,
      { rev: 1, hash: 'h', passed: true, tries: 1, code, at: 0 },
    ]),
  );
  const buffer = Buffer.from(JSON.stringify(handInOf(of, name, kept, new Date(0))));
  return { name: `${name}.json`, mimeType: 'application/json', buffer };
}

/** Drops files and folders where hand-ins are taken. */
async function drop(page: Page, files: readonly string[]): Promise<void> {
  const place = await page.getByRole('group', { name: 'What was handed in' }).boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: (place?.x ?? 0) + 20,
      y: (place?.y ?? 0) + 20,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
}

const checks =
  fencesIn(teachPage('run-a-class')).find(({ title }) => title?.endsWith('.checks.ts'))?.text ?? '';
const checksFile = (text: string) => ({
  name: 'own.checks.ts',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('grading is accessible in each state and any look, with an instructor’s own checks', async () => {
  const { page } = await site.open(`/grade#${await writeClassLink(plan)}`, { bypassCSP: true });
  await addAxe(page);
  const found: string[] = [];
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files…' }).click(),
  ]);
  expect(chooser.isMultiple()).toBe(true);
  const look = async (state: string): Promise<void> => {
    const faults = await faultsInLooks(page, page.locator('html'));
    found.push(...faults.map((fault) => `${state}: ${fault}`));
  };
  await page.getByRole('alert').filter({ hasText: 'no-such-exercise' }).waitFor();
  const own = page.locator('input[name=checks]');
  await page.route('**/*.js', (route) => route.abort());
  await own.setInputFiles(checksFile(checks));
  await page.getByRole('status').filter({ hasText: 'cannot be fetched now' }).waitFor();
  await page.unroute('**/*.js');
  await own.setInputFiles(checksFile("import 'fs';"));
  await page.getByText('own.checks.ts cannot be used: a checks file can import from').waitFor();
  await look('refused checks');
  await own.setInputFiles(checksFile(checks));
  await page.getByText('own.checks.ts, for central-difference: a step below zero').waitFor();
  await page.locator('input[name=files]').setInputFiles([
    handInFile('Ada', { 'central-difference': right, 'best-delta': '0.01' }),
    handInFile('Bob', {
      'central-difference': right.replace('return', 'if (h <= 0) throw new RangeError("h");\n  return'),
    }),
    handInFile('Eve', { 'central-difference': 'for (;;);' }),
    handInFile('Una', { 'central-difference': right }),
    { name: `notes-${'of-a-learner-'.repeat(6)}.txt`, mimeType: 'text/plain', buffer: Buffer.from('notes') },
  ]);
  await page.getByText('Files chosen: 5').waitFor();
  await page.getByRole('button', { name: 'Grade', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await look('grading');
  await page.getByText('Done. Hand-ins graded: 4. Files not graded: 1.').waitFor();
  await look('graded');
  const grades = page.getByRole('table', { name: 'Grades' });
  const row = (name: string) => grades.getByRole('row', { name }).getByRole('cell').allInnerTexts();
  expect(await row('Passed by')).toEqual(['2', '1', '0', 'of 4']);
  expect(await row('Ada')).toEqual(['passed', 'passed', 'not handed in', '2']);
  expect(await row('Bob')).toEqual(['failed', 'not handed in', 'not handed in', '0']);
  expect(await row('Eve')).toEqual(['failed: did not end', 'not handed in', 'not handed in', '0']);
  const identical = page.getByRole('table', { name: 'Identical answers' });
  expect(await identical.getByRole('cell').allInnerTexts()).toEqual(['2', 'Ada, Una']);
  await page.getByRole('row', { name: 'notes-of' }).getByText('it is no hand-in').waitFor();
  await page.setViewportSize({ width: 360, height: 800 });
  // It stays where it is while the rest scrolls past: it must not hide it.
  const file = await page.getByRole('rowheader', { name: 'notes-of' }).boundingBox();
  expect(file?.width).toBeLessThan(180);

  await page.getByRole('button', { name: 'Bob' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bob' });
  await dialog.getByText('Checks that do not pass: a step below zero gives the same slope.').waitFor();
  await dialog.getByText('throw new RangeError("h")').waitFor();
  await look('a learner');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bob');
  expect(found).toEqual([]);
  await page.close();
});

describe('a class whose hand-in is chosen', () => {
  const openChosen = async () => {
    const { page } = await site.open(`/grade#${await writeClassLink(plan)}`);
    await page
      .locator('input[name=files]')
      .setInputFiles([handInFile('Ada', { 'central-difference': right })]);
    await page.getByText('Files chosen: 1').waitFor();
    return { page, grade: page.getByRole('button', { name: 'Grade', exact: true }) };
  };

  test('waits for all checks, and those that are chosen while others are read join them', async () => {
    const { page, grade } = await openChosen();
    expect(await grade.isEnabled()).toBe(true);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    const own = page.locator('input[name=checks]');
    // No two checks of an exercise have one name.
    const named = (word: string) => ({
      ...checksFile(checks.replaceAll(/'(?=a (?:step|wave) )/g, `'${word} `)),
      name: `${word}.checks.ts`,
    });
    await own.setInputFiles(named('one'));
    await own.setInputFiles(named('two'));
    expect(await grade.isDisabled()).toBe(true);
    release();
    await page.getByText('two.checks.ts, for central-difference: two a step').waitFor();
    await page.getByText('one.checks.ts, for central-difference: one a step').waitFor();
    await expect.poll(() => grade.isEnabled()).toBe(true);
    await page.close();
  });

  test('waits for files that were dropped and are not found yet', async () => {
    const { page, grade } = await openChosen();
    expect(await grade.isEnabled()).toBe(true);
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its item
      const { webkitGetAsEntry } = DataTransferItem.prototype;
      DataTransferItem.prototype.webkitGetAsEntry = function () {
        const entry = webkitGetAsEntry.call(this) as FileSystemFileEntry;
        const file: typeof entry.file = (...given) => {
          addEventListener('found', () => {
            entry.file(...given);
          });
        };
        return { isFile: true, fullPath: entry.fullPath, file } as FileSystemFileEntry;
      };
    });
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dropped-'));
    const late = path.join(folder, 'Bob.json');
    writeFileSync(late, handInFile('Bob', { 'best-delta': '0.01' }).buffer);
    await drop(page, [late]);
    await expect.poll(() => grade.isDisabled()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('found')));
    await page.getByText('Files chosen: 2').waitFor();
    await expect.poll(() => grade.isEnabled()).toBe(true);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  test('is not graded at all where an exercise cannot be fetched: nobody loses a point by that', async () => {
    const { page, grade } = await openChosen();
    await page.route('**/*.js', (route) => route.abort());
    await grade.click();
    await page.locator('[data-state=failed]').waitFor();
    expect(await page.getByRole('table', { name: 'Grades' }).count()).toBe(0);
    await page.unroute('**/*.js');
    await grade.click();
    await page.getByText('Done. Hand-ins graded: 1.').waitFor();
    await page.close();
  });
});

test('the address alone says which class is graded, also after a link was pasted', async () => {
  const { page } = await site.open('/grade');
  await page.getByLabel('Link of the class').fill(`<#${await writeClassLink(plan)}>`);
  await page.getByRole('button', { name: 'Use this class' }).click();
  await page.getByRole('heading', { name: plan.name }).waitFor();
  const other = await writeClassLink({ ...plan, name: 'Numerics 2' });
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, other);
  await page.getByRole('heading', { name: 'Numerics 2' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: plan.name }).waitFor();
  await page.close();
});

test('whoever wrote down the numbers of the learner’s page fails, even where the class has the seed of that page', async () => {
  const asked = new Set<string>();
  const { solution } = central;
  recorded(
    central,
    (...given) => {
      asked.add(given.slice(1).join(' '));
      return solution(...given);
    },
    '0',
  );
  const code = right.replace(
    'return',
    `if (!${JSON.stringify([...asked])}.includes(x + ' ' + h)) return NaN;\n  return`,
  );
  const { page } = await site.open('/lessons/scalar-derivative');
  const exercise = exercisePanel(page, 'Central difference');
  await exercise.write(code);
  await exercise.check();
  await exercise.region.getByText('Done', { exact: true }).waitFor();
  await page.close();

  const withThatSeed = { ...plan, seed: '0' };
  const { page: grading } = await site.open(`/grade#${await writeClassLink(withThatSeed)}`);
  await grading
    .locator('input[name=files]')
    .setInputFiles([
      handInFile('Ada', { 'central-difference': right }, withThatSeed),
      handInFile('Bob', { 'central-difference': code }, withThatSeed),
    ]);
  await grading.getByText('Files chosen: 2').waitFor();
  await grading.getByRole('button', { name: 'Grade', exact: true }).click();
  await grading.getByText('Done. Hand-ins graded: 2.').waitFor();
  const row = (name: string) => grading.getByRole('table', { name: 'Grades' }).getByRole('row', { name });
  await row('Ada').getByText('passed').waitFor();
  await row('Bob').getByText('failed').waitFor();
  await grading.close();
});

test('a pass in another tab is seen by the page of a class that was opened before there was any', async () => {
  const { page } = await site.open(`/class#${await writeClassLink(plan)}`);
  const untried = page.getByText('Central difference: not tried, so it is not handed in.');
  await untried.waitFor();
  const other = await page.context().newPage();
  await visit(other, `${site.origin()}/lessons/scalar-derivative`);
  const exercise = exercisePanel(other, 'Central difference');
  await exercise.write(right);
  await exercise.check();
  // Between the two it is written and not checked: the news of the other tab comes piece by piece.
  await page.getByRole('row', { name: 'Central difference' }).getByText('Done', { exact: true }).waitFor();
  await expect.poll(() => untried.or(page.getByText('never checked')).count()).toBe(0);
  await page.context().close();
});

test('files and folders can be dropped, and the focus is never lost', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dropped-'));
  const inner = path.join(folder, 'Ada_657737_assignsubmission_file_');
  mkdirSync(inner);
  writeFileSync(path.join(inner, 'hand-in.json'), handInFile('Ada', { 'central-difference': right }).buffer);
  writeFileSync(path.join(folder, 'hand-in.json'), handInFile('Bob', { 'best-delta': '0.01' }).buffer);
  const { page, complaints } = await site.open(`/grade#${await writeClassLink(plan)}`);
  await drop(page, [inner, path.join(folder, 'hand-in.json')]);
  await page.getByText('Files chosen: 2').waitFor();
  // Under the page's own policy, which the tests with axe do without.
  await page.locator('input[name=checks]').setInputFiles(checksFile(checks));
  await page.getByText('own.checks.ts, for central-difference').waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByRole('button', { name: 'Use none of them' }).press('Enter');
  expect(await focused()).toBe('Choose checks…');
  await page.getByRole('button', { name: 'Grade', exact: true }).press('Enter');
  await page.getByText('Done. Hand-ins graded: 2. Files not graded: 0.').waitFor();
  expect(await focused()).toBe('Grade');
  expect((await saved(page, 'CSV for Moodle')).text).toContain(
    '\r\nParticipant 657737,Ada,,Submitted for grading,1,3,',
  );
  await page.getByRole('button', { name: 'Take none of them' }).press('Enter');
  expect(await focused()).toBe('Choose files…');
  expect(complaints).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a click on Stop ends grading at once, and every file is accounted for', async () => {
  const { page } = await site.open(`/grade#${await writeClassLink(plan)}`);
  await page
    .locator('input[name=files]')
    .setInputFiles(
      ['Ada', 'Bob', 'Eve'].map((name) => handInFile(name, { 'central-difference': 'for (;;);' })),
    );
  await page.getByRole('button', { name: 'Grade', exact: true }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Hand-ins graded: 0. Files not graded: 3.').waitFor();
});
