import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { isolatingFlags } from '../../src/cli/browser/launchIsolating.ts';
import { builtSite } from './support/builtSite.ts';
import { exercisePanel, type ExercisePanel } from './support/exercise.ts';
import { holdScripts } from './support/holdScripts.ts';
import { codeOf, earlierRuns } from './support/memory.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';
import { reload, visit } from './support/visit.ts';

const site = builtSite(isolatingFlags);

const lesson = '/lessons/scalar-derivative';
const title = 'Central difference';
const progressKey = 'nudge.v1.exercise:central-difference';

/** The answer whose body this is, in line 2. */
const answer = (body: string): string =>
  `function central(f: (x: number) => number, x: number, h: number): number {\n  ${body}\n}\n`;
const right = answer('return (f(x + h) - f(x - h)) / (2 * h);');
const forward = answer('return (f(x + h) - f(x)) / h;');

const passes = '3 of 3 checks pass, and 2 held-back checks.';

async function openExercise(options?: Parameters<typeof site.open>[1]) {
  const opened = await site.open(lesson, options);
  return { ...opened, exercise: exercisePanel(opened.page, title) };
}

/** What a reader is told of some code. */
async function verdictOn(exercise: ExercisePanel, code: string): Promise<string> {
  await exercise.write(code);
  return exercise.check();
}

const storedProgress = (page: Page): Promise<unknown> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null') as unknown, progressKey);

test('a right answer passes, and what was checked is said, not more', async () => {
  const { page, exercise, complaints } = await openExercise();
  await exercise.region.scrollIntoViewIfNeeded();
  await expect.poll(() => exercise.results()).toContain('a parabola has no error');
  expect(await verdictOn(exercise, right)).toBe(passes);
  expect(await exercise.results()).toEqual([
    '✓ Passes: a parabola has no error',
    '✓ Passes: half the step makes a quarter of the error',
    '✓ Passes: f is asked at x − h and at x + h',
    '✓ Passes: held back, not listed here: 2',
  ]);
  // The focus stays where it was.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check');
  await exercise.region.getByText(/^Exercises of this lesson that you have done: 1 of \d+$/).waitFor();
  await exercise.region.getByText('Solution', { exact: true }).click();
  await exercise.region.getByText('return (f(x + h) - f(x - h)) / (2 * h);').last().waitFor();
  expect(complaints).toEqual([]);
});

describe('a wrong answer is told', () => {
  // One page for all of them: no verdict hangs on the one before.
  let opened: Awaited<ReturnType<typeof openExercise>>;
  beforeAll(async () => {
    opened = await openExercise();
  });

  test.each([
    [
      'which mistake it is',
      forward,
      /^0 of 3 checks pass\. Take a value on the left of x as well: .* forward difference\.$/,
    ],
    ['the line of a syntax error', answer('return (f(x + h);'), /^Not passed\. SyntaxError: .* \(line 2\)$/],
    [
      'the line of an error that it throws',
      answer('\n  throw new RangeError("h");'),
      /Your function ends with RangeError: h \(line 3\)$/,
    ],
    [
      'that it has lost the function’s name',
      forward.replace('central', 'centre'),
      /^Not passed\. Your code has no function named central/,
    ],
    [
      'its order, when it is no declared mistake',
      answer('return (f(x + 2 * h) - f(x)) / (2 * h);'),
      /^\d of 3 checks pass\. Your error falls like h\^1\.0; asked is h\^2\.$/,
    ],
  ])('%s', async (_what, code, told) => {
    expect(await verdictOn(opened.exercise, code)).toMatch(told);
    expect(opened.complaints).toEqual([]);
  });

  test('that it does not end, and that is a failure', async () => {
    const { page, exercise } = await openExercise();
    expect(await verdictOn(exercise, answer('for (;;);'))).toMatch(
      /^Not passed\. Your code did not end in time/,
    );
    await expect.poll(() => storedProgress(page)).toMatchObject({ passed: false, tries: 1 });
    expect(await verdictOn(exercise, right)).toBe(passes);
  });
});

test('a check that the reader stops is no try', async () => {
  const { page, exercise } = await openExercise();
  await exercise.write(answer('for (;;);'));
  await exercise.button('Check').click();
  await exercise.stop();
  await exercise.status.filter({ hasText: 'Stopped before it was checked.' }).waitFor();
  expect(await verdictOn(exercise, right)).toBe(passes);
  await expect.poll(() => storedProgress(page)).toMatchObject({ tries: 1 });
});

test('a check is stopped at once, also while what judges it is being fetched', async () => {
  const { page, exercise } = await openExercise();
  await exercise.write(right);
  const letThrough = await holdScripts(page);
  await exercise.button('Check').click();
  await exercise.stop();
  await exercise.status.filter({ hasText: 'Stopped before it was checked.' }).waitFor();
  letThrough();
  expect(await exercise.check()).toBe(passes);
  await expect.poll(() => storedProgress(page)).toMatchObject({ tries: 1 });
  await page.close();
});

describe('a check is no try, and gives way at once,', () => {
  test.each<[string, (opened: Awaited<ReturnType<typeof openExercise>>) => Promise<void>]>([
    [
      'when a run starts',
      async ({ exercise }) => {
        await exercise.region.getByRole('textbox', { name: 'Code' }).press('ControlOrMeta+Enter');
        await exercise.status.filter({ hasText: /^Finished/ }).waitFor();
      },
    ],
    [
      'when an earlier run is shown again',
      async ({ exercise }) => {
        await (await earlierRuns(exercise)).goBackTo(0);
        await exercise.status.filter({ hasText: /^The run of/ }).waitFor();
      },
    ],
  ])('%s', async (_when, doOther) => {
    const opened = await openExercise();
    const { page, exercise } = opened;
    await exercise.write(right);
    // Fetches what a run needs, and makes an earlier one.
    await exercise.runToEnd();
    await exercise.button('Earlier runs').waitFor();
    const letThrough = await holdScripts(page);
    await exercise.button('Check').click();
    await exercise.status.filter({ hasText: 'Checking…' }).waitFor();
    await doOther(opened);
    await exercise.button('Run').waitFor();
    expect(await exercise.button('Stop').count()).toBe(0);
    letThrough();
    expect(await exercise.check()).toBe(passes);
    await expect.poll(() => storedProgress(page)).toMatchObject({ tries: 1 });
    await page.close();
  });
});

// Each would pass if the page believed what comes out of the cage, or ran a check where the reader's code runs.
describe('no pass gets code that', () => {
  // One page for all of them: what is kept of the one before is put away first.
  let opened: Awaited<ReturnType<typeof openExercise>>;
  beforeAll(async () => {
    opened = await openExercise();
  });

  test.each([
    [
      'makes every comparison of the language say yes',
      'Math.abs = () => 0; Math.max = () => 0; Object.is = () => true;',
    ],
    [
      'makes lists say that all is well',
      'Array.prototype.every = () => true; Array.prototype.some = () => false; Array.prototype.find = () => undefined;',
    ],
    [
      'speaks in the cage’s name',
      "for (const t of [globalThis, globalThis.parent]) t?.postMessage?.({ type: 'end' }, '*'); JSON.stringify = () => '{}';",
    ],
  ])('%s', async (_what, tampering) => {
    const { page, exercise } = opened;
    await page.evaluate((key) => localStorage.removeItem(key), progressKey);
    expect(await verdictOn(exercise, `${forward}\n${tampering}\n`)).not.toContain('3 of 3');
    await expect.poll(() => storedProgress(page)).toMatchObject({ passed: false });
  });
});

test('Run runs the code as a live block does, and the status says what was asked last', async () => {
  const { exercise } = await openExercise();
  await exercise.write(`${right}central((x) => x * x, 3, 0.5);\n`);
  expect(await exercise.runToEnd()).toMatch(/^Finished/);
  expect(await exercise.output.innerText()).toBe('6.0');
  expect(await exercise.check()).toBe(passes);
  const said = await exercise.status.evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    return texts;
  });
  expect(await exercise.runToEnd()).toMatch(/^Finished/);
  // And not how the run before the check ended.
  expect((await said.jsonValue())[0]).toBe('Running…');
});

test('what was said of older code is marked beside a newer run', async () => {
  const { exercise } = await openExercise();
  await verdictOn(exercise, forward);
  const outdated = exercise.region.getByText('Edited since: check again');
  await exercise.runToEnd();
  expect(await outdated.count()).toBe(0);
  await exercise.write(right);
  await exercise.runToEnd();
  expect(await exercise.results()).toContainEqual(expect.stringContaining('✗ Fails'));
  expect(await outdated.isVisible()).toBe(true);
  expect(await exercise.check()).toBe(passes);
  expect(await outdated.count()).toBe(0);
});

test('hints come one by one', async () => {
  const { exercise } = await openExercise();
  const hint = (number: number) => exercise.region.getByText(`Hint ${String(number)} of 3`);
  expect(await hint(2).isVisible()).toBe(false);
  await hint(1).click();
  await exercise.region.getByText('Mark x − h and x + h on paper').waitFor();
  await hint(2).waitFor();
  expect(await hint(3).isVisible()).toBe(false);
});

test('the solution is offered after three tries, and not fetched before', async () => {
  const { exercise, requests } = await openExercise();
  const solution = exercise.region.getByText('Solution', { exact: true });
  const texts = async () => {
    const scripts = [...new Set(requests)].filter((url) => url.endsWith('.js'));
    return (await Promise.all(scripts.map(async (url) => (await fetch(url)).text()))).join('\n');
  };
  await verdictOn(exercise, forward);
  await verdictOn(exercise, answer('return 2;'));
  expect(await solution.count()).toBe(0);
  expect(await texts()).not.toContain('return (f(x + h) - f(x - h)) / (2 * h);');
  await verdictOn(exercise, answer('return 3;'));
  await solution.click();
  await exercise.region.getByText('return (f(x + h) - f(x - h)) / (2 * h);').waitFor();
  expect(await texts()).toContain('return (f(x + h) - f(x - h)) / (2 * h);');
});

test('draft and progress are there after a reload, and in the export and the import', async () => {
  const { page, exercise } = await openExercise();
  await verdictOn(exercise, forward);
  await verdictOn(exercise, right);
  await reload(page);
  await exercise.region.getByText('Done', { exact: true }).waitFor();
  await expect.poll(() => codeOf(exercise)).toBe(right.trimEnd());

  await visit(page, `${site.origin()}/your-work`);
  const row = page.getByRole('row', { name: title });
  await row.getByText('Done').waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  const exported = readFileSync(await file.path(), 'utf8');
  expect(JSON.parse(exported)).toMatchObject({
    exercises: [
      { id: 'central-difference', rev: 1, passed: true, tries: 2, mistakes: ['forward'], code: right },
    ],
  });

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await row.getByText('Not tried yet').waitFor();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(exported) });
  await row.getByText('Done').waitFor();
  await page.getByText('Exercises: 1 new; 0 in both').waitFor();
});

describe('when the checks have changed since an answer passed', () => {
  async function openOutdated(code: string) {
    const opened = await openExercise();
    const { page } = opened;
    const progress = { rev: 0, hash: 'other', passed: true, tries: 1, mistakes: [], code, at: 1 };
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      progressKey,
      JSON.stringify(progress),
    ] as const);
    await reload(page);
    await opened.exercise.region.getByText('Done, but the checks have changed').waitFor();
    return opened;
  }

  test('nothing runs by itself, and one button checks the kept answer', async () => {
    const { page, exercise } = await openOutdated(right);
    expect(await exercise.status.innerText()).toBe('Ready');
    await exercise.button('Check my answer again').click();
    await exercise.status.filter({ hasText: `The answer that you had: ${passes}` }).waitFor();
    await exercise.region.getByText('Done', { exact: true }).waitFor();
    // The button that had the focus is gone.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run');
  });

  test('of an answer in a field, the focus goes on to its Check, whatever buttons stand above', async () => {
    const { page } = await site.open('/lessons/gradient');
    const progress = { rev: 0, hash: 'other', passed: true, tries: 1, mistakes: [], code: '0', at: 1 };
    await page.evaluate(
      (text) => localStorage.setItem('nudge.v1.exercise:next-slope', text),
      JSON.stringify(progress),
    );
    await reload(page);
    const exercise = exercisePanel(page, 'Next slope');
    await exercise.button('Check my answer again').click();
    await exercise.button('Check my answer again').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check');
    await page.close();
  });

  test('an answer that fails the new checks is not done any more', async () => {
    const { page, exercise } = await openOutdated(forward);
    await exercise.button('Check my answer again').click();
    await exercise.status.filter({ hasText: 'The answer that you had: 0 of 3 checks pass.' }).waitFor();
    await exercise.region.getByText('Not passed yet, tries: 1').waitFor();
    await expect.poll(() => storedProgress(page)).toMatchObject({ rev: 1, passed: false, code: forward });
  });
});

test('a fault of the exercise is told as its own, and is no try', async () => {
  const { page, exercise } = await openExercise();
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // The exercise as the judge has it: its chunk, not the text for the cage.
    const broken = text.replace(
      /("a parabola has no error":\([\w$]+,[\w$]+\)=>)\{/,
      '$1{throw new Error("no parabola");',
    );
    await route.fulfill({ response, body: broken });
  });
  expect(await verdictOn(exercise, right)).toBe(
    'This exercise has a fault, so that nothing can be said about your answer. Its check “a parabola has no error” ends with: Error: no parabola',
  );
  // Code that cannot run is judged before any check is.
  expect(await verdictOn(exercise, answer('return (f;'))).toMatch(/^Not passed/);
  await expect.poll(() => storedProgress(page)).toMatchObject({ passed: false, tries: 1 });
});

test('a reader whose browser keeps nothing is told once an answer was checked', async () => {
  const { page, exercise } = await openExercise();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('exceeded the quota', 'QuotaExceededError');
    };
  });
  // The next exercise is alive as well, and has nothing to say.
  const next = exercisePanel(page, 'Second derivative');
  await next.region.scrollIntoViewIfNeeded();
  await next.button('Run').click();
  await next.status.filter({ hasText: /^Finished/ }).waitFor();
  expect(await verdictOn(exercise, right)).toBe(passes);
  const trouble = 'does not let the page keep how far you came: the storage for this site is full';
  await exercise.region.getByRole('alert').filter({ hasText: trouble }).waitFor();
  expect(await page.getByText(trouble).count()).toBe(1);
});

test('without JavaScript the statement, the starter, the checks and the hints are there', async () => {
  const { exercise } = await openExercise({ javaScriptEnabled: false });
  await exercise.region.getByText('Write a function central').waitFor();
  expect(await codeOf(exercise)).toContain('return NaN; // Two values of f');
  expect(await exercise.results()).toHaveLength(4);
  for (const number of [1, 2, 3]) {
    expect(await exercise.region.getByText(`Hint ${String(number)} of 3`).isVisible()).toBe(true);
  }
  expect(await exercise.button('Check').isVisible()).toBe(false);
});

test('the elements that are right are shown as a table', async () => {
  const { page } = await site.open('/lessons/gradient');
  const exercise = exercisePanel(page, 'Gradient 2x3');
  await exercise.write(
    [
      "import { zeros, type NDArray } from 'derivative';",
      'function gradient(f: (A: NDArray) => number, A: NDArray, h: number): NDArray {',
      '  const G = zeros([2, 3]);',
      '  for (let j = 0; j < 3; j++) {',
      '    const value = A.get(0, j);',
      '    A.set([0, j], value + h);',
      '    const up = f(A);',
      '    A.set([0, j], value - h);',
      '    const down = f(A);',
      '    A.set([0, j], value);',
      '    G.set([0, j], (up - down) / (2 * h));',
      '  }',
      '  return G;',
      '}',
    ].join('\n'),
  );
  expect(await exercise.check()).toMatch(/^\d of 4 checks pass\. /);
  const table = exercise.region.getByRole('table', { name: 'Which elements are right' });
  const row = (name: string) => table.getByRole('row', { name }).getByRole('cell').allInnerTexts();
  expect(await row('[0, ·]')).toEqual(['right', 'right', 'right']);
  expect(await row('[1, ·]')).toEqual(['wrong', 'wrong', 'wrong']);
});

test('each state is accessible in any look, and nothing is wider than the page', async () => {
  const { page, exercise } = await openExercise({ bypassCSP: true });
  await addAxe(page);
  const found: Record<string, readonly string[]> = {};
  const look = async (state: string): Promise<void> => {
    found[state] = await faultsInLooks(page, exercise.region);
  };
  await look('idle');
  // Which takes all of its time as well as a loop does, but no work.
  await exercise.write(`${forward}await new Promise(() => {});\n`);
  await exercise.button('Check').click();
  await look('checking');
  await exercise.status.filter({ hasText: 'did not end in time' }).waitFor();
  await verdictOn(exercise, forward);
  await look('mistake named');
  await verdictOn(exercise, answer('return x;'));
  await look('failing');
  await verdictOn(exercise, right);
  await look('passing');
  await exercise.region.getByText('Solution', { exact: true }).click();
  await exercise.region.getByText('Hint 1 of 3').click();
  await exercise.region.locator('details pre').waitFor();
  await look('solution shown');
  await page.evaluate((key) => {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    localStorage.setItem(key, JSON.stringify({ ...kept, hash: 'of-other-checks' }));
    window.dispatchEvent(new Event('pageshow'));
  }, progressKey);
  await exercise.button('Check my answer again').waitFor();
  await look('outdated');
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});
