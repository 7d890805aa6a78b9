import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { blocksInOnePage } from './support/blocksInOnePage.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';
import { lessonProgram } from './support/openBlock.ts';
import { addAxe, faultsInLooks } from './support/violations.ts';

const site = builtSite();
// The page's policy keeps foreign scripts out, axe too.
const openNext = blocksInOnePage(site, { bypassCSP: true });
const program = lessonProgram('gradient', 'The gradient of two variables');

async function openGradient(): Promise<{ readonly page: Page; readonly block: LiveBlock }> {
  const { page, block } = await openNext(program);
  await block.runToEnd();
  await button(block, 'Play').waitFor();
  return { page, block };
}

const button = ({ region }: LiveBlock, name: string): Locator =>
  region.getByRole('button', { name, exact: true });
const currentRow = ({ trace }: LiveBlock): Locator =>
  trace.locator('[aria-current="step"]').getByRole('cell').first();
const sentence = ({ region }: LiveBlock): Promise<string> =>
  region.locator('figure ~ p[aria-live]').innerText();
const litLine = async ({ region }: LiveBlock): Promise<string> =>
  (await region.locator('.theme-code-block-highlighted-line').textContent()) ?? '';
const cell = ({ region }: LiveBlock, array: string, place: number): Promise<string> =>
  region.getByRole('table', { name: array, exact: true }).getByRole('cell').nth(place).innerText();

test('each moment is told in the sentence, the figure, the table and the listing', async () => {
  const { block } = await openGradient();
  await button(block, 'First moment').click();
  const seen: string[] = [];
  for (let moment = 0; moment < 8; moment++) {
    seen.push(
      `${await sentence(block)} | ${(await litLine(block)).trim()} | row ${await currentRow(block).innerText()}`,
    );
    await button(block, 'Forward').click();
  }
  // The walk of the notebook's cell 9: what the loop does at (0,), line by line, then the next visit.
  expect(seen.map((text) => text.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/idx = \(0,\).*3\.0.*const it = nditer\(x.*row 1$/),
    expect.stringMatching(/nudged up.*3\.0001.*x\.set\(idx, value \+ delta\); \| row 1$/),
    expect.stringMatching(/f\(x\+δ\).*const fx1 = f\(x\); \| row 1$/),
    expect.stringMatching(/nudged down.*2\.9999.*x\.set\(idx, value - delta\); \| row 1$/),
    expect.stringMatching(/f\(x−δ\).*const fx2 = f\(x\); \| row 1$/),
    expect.stringMatching(/7\.999999999999119.*grad\.set\(idx.*row 1$/),
    expect.stringMatching(/put back to 3\.0.*x\.set\(idx, value\); \| row 1$/),
    expect.stringMatching(/idx = \(1,\).*2\.0.*it\.iternext\(\); \| row 2$/),
  ]);
});

test('another walk takes the light off the line of the one before', async () => {
  const { block } = await openGradient();
  await block.write(
    "import { array, nditer } from 'derivative';\nconst x = array([3, 2]);\nfor (const value of nditer(x)) value;\nfor (const value of nditer(x)) value;",
  );
  await block.runToEnd();
  await button(block, 'First moment').click();
  const lit = block.region.locator('.cm-content .litLine');
  await expect.poll(() => lit.count()).toBe(1);
  await block.region.getByRole('combobox', { name: 'Walk' }).selectOption({ index: 1 });
  await expect.poll(() => lit.count()).toBe(0);
});

test('a run that fails lights its line, and then that of the moment the reader goes to', async () => {
  const { block } = await openGradient();
  await block.write(
    "import { array, nditer } from 'derivative';\nconst x = array([3, 2]);\nfor (const value of nditer(x)) {\n  if (value < 3) throw new Error('no');\n}",
  );
  expect(await block.runToEnd()).toMatch(/^Failed/);
  const lit = block.region.locator('.cm-content .litLine');
  await expect.poll(() => lit.innerText()).toContain('throw new Error');
  await button(block, 'First moment').click();
  await expect.poll(() => lit.innerText()).toContain('for (const value of nditer(x))');
});

test('the figure shows the nudged cell and fills grad cell by cell', async () => {
  const { block } = await openGradient();
  await button(block, 'First moment').click();
  await button(block, 'Forward').click();
  expect(await cell(block, 'x', 0)).toMatch(/^3\.0001\s*\+δ/);
  for (let moment = 0; moment < 4; moment++) await button(block, 'Forward').click();
  expect(await cell(block, 'grad', 0)).toMatch(/^7\.999999/);
  expect(await cell(block, 'grad', 1)).toMatch(/^0\.0/);
});

test('a row of the table and a cell of the figure move the moment there', async () => {
  const { block } = await openGradient();
  await block.trace.getByRole('row').nth(1).getByRole('button').click();
  expect(await sentence(block)).toMatch(/idx = \(0,\)/);
  await block.region
    .getByRole('table', { name: 'x', exact: true })
    .getByRole('cell')
    .nth(1)
    .getByRole('button')
    .click();
  expect(await sentence(block)).toMatch(/idx = \(1,\)/);
  expect(await currentRow(block).innerText()).toBe('2');
});

test('the slider moves with the arrow keys and says where it stands, which is not said again below it', async () => {
  const { block } = await openGradient();
  const slider = block.region.getByRole('slider', { name: 'Moment' });
  await slider.press('Home');
  await slider.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/nudged up/);
  const below = block.region.locator('figure ~ p[aria-live]');
  expect(await below.getAttribute('aria-live')).toBe('off');
  await button(block, 'Forward').focus();
  expect(await below.getAttribute('aria-live')).toBe('polite');
});

test('Play goes on by itself until it is paused', async () => {
  const { block } = await openGradient();
  await button(block, 'First moment').click();
  const before = await sentence(block);
  await button(block, 'Play').click();
  await block.region.locator('figure ~ p[aria-live]').filter({ hasText: 'nudged' }).waitFor();
  await button(block, 'Pause').click();
  expect(await sentence(block)).not.toBe(before);
});

test('a loop that the reader writes anew is traced, and lights its own lines', async () => {
  const { block } = await openGradient();
  await block.write(
    [
      "import { array, nditer, zerosLike } from 'derivative';",
      'const x = array([[1, 2], [3, 4]]);',
      'const slopes = zerosLike(x);',
      'const area = (a: typeof x) => a.get(0, 0) * a.get(1, 1);',
      "for (const it = nditer(x, { flags: ['multi_index'] }); !it.finished; it.iternext()) {",
      '  const here = it.multiIndex;',
      '  const kept = x.get(here);',
      '  x.set(here, kept + 0.5);',
      '  const above = area(x);',
      '  x.set(here, kept);',
      '  slopes.set(here, (above - area(x)) / 0.5);',
      '}',
    ].join('\n'),
  );
  await block.runToEnd();
  const rows = await block.trace.getByRole('row').all();
  const texts = await Promise.all(rows.slice(1).map((row) => row.getByRole('cell').allInnerTexts()));
  // f = x₀₀·x₁₁: its partial derivatives at ((1, 2), (3, 4)) are 4, 0, 0 and 1, exact for a product.
  expect(texts.map(([step, idx, value, plus, , slope]) => [step, idx, value, plus, slope])).toEqual([
    ['1', '(0, 0)', '1.0', '6.0', '4.0'],
    ['2', '(0, 1)', '2.0', '4.0', '0.0'],
    ['3', '(1, 0)', '3.0', '4.0', '0.0'],
    ['4', '(1, 1)', '4.0', '4.5', '1.0'],
  ]);
  await button(block, 'First moment').click();
  await button(block, 'Forward').click();
  expect(await block.region.locator('.cm-line.litLine').innerText()).toBe('  x.set(here, kept + 0.5);');
});

test('what was traced before a stop stays, and is marked as a part', async () => {
  const { block } = await openGradient();
  await block.write(
    "import { array, numericalDerivative } from 'derivative';\nlet calls = 0;\nnumericalDerivative((x) => {\n  while (calls === 3);\n  calls++;\n  return x.get(0);\n}, array([3, 2]));",
  );
  await block.run();
  await block.trace.getByRole('row').nth(2).waitFor();
  await block.stop();
  await block.status.filter({ hasText: /^Stopped after step 2$/ }).waitFor();
  // f = x₀: 3.0001 − 2.9999 as float64 numbers is 4.22e-16 too much, divided by 2e-4.
  expect(await block.trace.getByRole('row').nth(1).getByRole('cell').nth(5).innerText()).toBe(
    '1.0000000000021103',
  );
  expect(await block.region.innerText()).toContain('The record ends here, in the middle of the walk.');
});

describe('a line of the listing', () => {
  test('leads from moment to moment that it causes, and stays a listing', async () => {
    const { block } = await openGradient();
    const line = button(block, 'Line 20: go to its next moment in the trace, of 2');
    const seen: string[] = [];
    for (let press = 0; press < 3; press++) {
      await line.click();
      seen.push(await sentence(block));
    }
    // The walk stands at its end at first: the first moment of the line comes next, and after the last one again.
    expect(seen).toEqual([
      expect.stringMatching(/nudged up.*3\.0001/),
      expect.stringMatching(/nudged up.*2\.0001/),
      expect.stringMatching(/nudged up.*3\.0001/),
    ]);
    expect(await litLine(block)).toContain('x.set(idx, value + delta);');
    expect(await currentRow(block).innerText()).toBe('1');
    expect(await block.region.getByRole('textbox', { name: 'Code' }).count()).toBe(0);
  });

  test('leads there from the editor too, by its number and by Alt+Enter in it', async () => {
    const { page, block } = await openGradient();
    await button(block, 'Edit').click();
    const number = block.region.locator('.cm-gutterElement.executedLine').getByText('20', { exact: true });
    await number.click();
    expect(await sentence(block)).toMatch(/nudged up.*3\.0001/);
    await block.region.locator('.cm-line', { hasText: 'x.set(idx, value + delta);' }).click();
    await page.keyboard.press('Alt+Enter');
    expect(await sentence(block)).toMatch(/nudged up.*2\.0001/);
    expect(await block.region.locator('.cm-line.litLine').innerText()).toContain(
      'x.set(idx, value + delta);',
    );
    await block.region.locator('.cm-line', { hasText: 'x.set(idx, value + delta);' }).press('End');
    await page.keyboard.insertText(' ');
    await expect.poll(() => block.region.locator('.executedLine').count()).toBe(0);
  });

  test('is reached with the keyboard: one stop for Tab, arrow keys from line to line', async () => {
    const { page, block } = await openGradient();
    const lines = block.region.getByRole('button', { name: /^Line \d+: go to its next moment/ });
    await lines.first().waitFor();
    // nditer, the two nudges, f twice, the derivative, the restore, iternext: lines of the lesson's listing.
    expect(await lines.count()).toBe(8);
    expect(await lines.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length)).toBe(1);
    await lines.first().press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await sentence(block)).toMatch(/nudged up/);
  });

  test('that causes nothing is no button, and a click into the code still edits', async () => {
    const { block } = await openGradient();
    await block.region
      .getByRole('button', { name: /^Line \d+: go to/ })
      .first()
      .waitFor();
    expect(await block.region.getByRole('button', { name: /^Line 35:/ }).count()).toBe(0);
    await block.region.getByText('return grad;').click();
    await block.region.getByRole('textbox', { name: 'Code' }).waitFor();
  });
});

const walkOver = (x: string, order: string): string =>
  `import { array, nditer } from 'derivative';
const x = ${x};
for (const it = nditer(x, { order: '${order}', flags: ['multi_index'], opFlags: ['readwrite'] }); !it.finished; it.iternext()) {
  x.set(it.multiIndex, x.get(it.multiIndex) + 1);
}`;

describe('the memory strip', () => {
  const stripOf = ({ region }: LiveBlock): Locator => region.getByRole('table', { name: 'Memory of x' });
  const rowsOf = async (block: LiveBlock): Promise<readonly string[]> => {
    const rows = await stripOf(block).getByRole('row').all();
    return Promise.all(
      rows.map(async (row) => (await row.getByRole('cell').allInnerTexts()).join(' ').replace(/\s+/g, ' ')),
    );
  };

  test('is shown on request only, and with Enter on its summary', async () => {
    const { block } = await openGradient();
    expect(await stripOf(block).count()).toBe(0);
    await block.region.getByText('Show memory').press('Enter');
    await stripOf(block).waitFor();
    expect(await block.region.innerText()).toContain(
      'Shape (2,), strides (1,), counted in elements. One step along axis 0 goes 1 to the right in memory.',
    );
  });

  // The transpose of ((1, 2, 3), (4, 5, 6)) lies in memory as 1 … 6: steps, and the index of each place.
  test.each([
    ['K', '1 2 3 4 5 6', 'The walk follows memory'],
    ['C', '1 3 5 2 4 6', 'The walk does not follow memory'],
    ['F', '1 2 3 4 5 6', 'The walk follows memory'],
  ])('shows the way of order %s through a transpose', async (order, steps, words) => {
    const { block } = await openGradient();
    await block.write(walkOver('array([[1, 2, 3], [4, 5, 6]]).T', order));
    await block.runToEnd();
    await block.region.getByText('Show memory').click();
    await stripOf(block).waitFor();
    const [, visits, , index] = await rowsOf(block).then((rows) =>
      rows.length === 4 ? rows : ['', ...rows],
    );
    expect(visits).toBe(steps);
    expect(index).toBe('(0, 0) (1, 0) (2, 0) (0, 1) (1, 1) (2, 1)');
    expect(await block.region.innerText()).toContain(words);
  });

  test('is reached with the keyboard where elements share their places', async () => {
    const { page, block } = await openGradient();
    await block.write(
      "import { NDArray, nditer } from 'derivative';\nconst x = new NDArray(Float64Array.of(1, 2, 3), [2, 3], { strides: [0, 1] });\nfor (const value of nditer(x)) value;",
    );
    await block.runToEnd();
    await block.region.getByText('Show memory').click();
    await stripOf(block).waitFor();
    expect(await stripOf(block).locator('button[tabindex="0"]').count()).toBe(1);
    await stripOf(block).locator('button[tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    expect(await sentence(block)).toMatch(/Step \d of 6/);
  });

  test('shows what a slice passes over, marks the cursor, and goes where it is clicked', async () => {
    const { page, block } = await openGradient();
    await block.write(walkOver('array([1, 2, 3, 4, 5]).slice([null, null, -2])', 'C'));
    await block.runToEnd();
    await block.region.getByText('Show memory').click();
    await stripOf(block)
      .getByRole('button', { name: /^x\[1\]/ })
      .click();
    expect(await sentence(block)).toMatch(/Step 2 of 3.*idx = \(1,\)/);
    expect(await stripOf(block).getByRole('button', { name: 'where the walk stands' }).innerText()).toContain(
      'idx',
    );
    expect(await stripOf(block).innerText()).toMatch(/1 not in x/);
    // Gaps are passed over: from the element in the middle to the one on the right.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await sentence(block)).toMatch(/idx = \(0,\)/);
  });
});

const longWalk = (n: number): string =>
  `import {
  numericalDerivative, zeros
} from 'derivative';
const x = zeros(${n});
const f = (a: typeof x) => a.get(0);
numericalDerivative(f, x);`;

/** In the page: how many rows are in view in the very moment in which another one becomes the current one. */
function rowsDrawnWithCurrent(table: Element): { readonly rows: Promise<number> } {
  const rows = new Promise<number>((resolve) => {
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      const { top = 0, bottom = 0 } = table.parentElement?.getBoundingClientRect() ?? {};
      const boxes = [...table.querySelectorAll('[data-row]')].map((row) => row.getBoundingClientRect());
      resolve(boxes.filter((box) => box.bottom > top && box.top < bottom).length);
    }).observe(table, { subtree: true, childList: true });
  });
  return { rows };
}

/** In the page: how many rows the table has in the very moment in which the block says that its run is over. */
function rowsWhenFinished(region: Element): { readonly rows: Promise<string | null> } {
  const status = region.querySelector('[role="status"]');
  const rows = new Promise<string | null>((resolve) => {
    new MutationObserver((_changes, observer) => {
      if (!status?.textContent.startsWith('Finished')) return;
      observer.disconnect();
      resolve(region.querySelector('[aria-rowcount]')?.getAttribute('aria-rowcount') ?? null);
    }).observe(region, { subtree: true, childList: true, characterData: true });
  });
  return { rows };
}

describe('a table of 100,000 rows', () => {
  test('lays out what is in view, names its place among all, and goes everywhere by keys', async () => {
    const { page, block } = await openGradient();
    await block.write(longWalk(100_000));
    const { trace } = block;
    const early = await block.region.evaluateHandle(rowsWhenFinished);
    expect(await block.runToEnd()).toMatch(/^Finished/);
    await block.region.locator('table[aria-rowcount="100001"]').waitFor();
    // How a run ended is said before a long trace of it is drawn.
    expect(await early.evaluate(({ rows }) => rows)).not.toBe('100001');
    const last = trace.locator('[aria-rowindex="100001"]');
    await last.waitFor();
    expect(await last.getByRole('cell').allInnerTexts()).toEqual([
      '100000',
      '(99999,)',
      '0.0',
      '0.0',
      '0.0',
      '0.0',
      '[1. 0. 0. ... 0. 0. 0.]',
    ]);
    expect(await trace.getByRole('row').count()).toBeLessThan(60);

    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest('tr')?.innerText.split('\t')[0]?.trim() ?? '');
    await last.getByRole('button').focus();
    const seen: string[] = [];
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowUp']) {
      await page.keyboard.press(key);
      seen.push(`${key} ${await focused()}`);
    }
    expect(seen).toEqual([
      'Home 1',
      'ArrowDown 2',
      'ArrowDown 3',
      'ArrowUp 2',
      'End 100000',
      'ArrowUp 99999',
    ]);
    await page.keyboard.press('Enter');
    expect(await sentence(block)).toMatch(/^Step 99999 of 100000/);
    await page.keyboard.press('PageUp');
    expect(Number(await focused())).toBeLessThan(99_995);
  });

  test('keeps the row that the keyboard is in while the trace goes on elsewhere', async () => {
    const { page, block } = await openGradient();
    await block.write(longWalk(5_000));
    await block.runToEnd();
    // A long trace follows what is said of its run.
    await block.trace.locator('[aria-rowindex="5001"]').waitFor();
    await button(block, 'First moment').click();
    await block.trace.locator('[data-row="0"]').getByRole('button').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? 'none');
    const reached = await focused();
    expect(Number(reached)).toBeGreaterThan(10);
    // As Play does it, to another row and far away from there.
    const moment = block.region.getByRole('slider', { name: 'Moment' });
    const set = (value: string): Promise<void> =>
      moment.evaluate((slider: HTMLInputElement, at) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, at);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
    for (const value of ['7', '14', '21000']) {
      await set(value);
      await expect.poll(() => currentRow(block).innerText()).toBe(String(Math.floor(Number(value) / 7)));
    }
    expect(await focused()).toBe(reached);
  });

  test('has the current row in view wherever the reader goes', async () => {
    const { block } = await openGradient();
    await block.write(longWalk(5_000));
    await block.runToEnd();
    // A long trace follows what is said of its run.
    await block.trace.locator('[aria-rowindex="5001"]').waitFor();
    const isInView = (): Promise<boolean> =>
      block.trace.locator('[aria-current="step"]').evaluate((row) => {
        const [outer, inner] = [row.closest('[role="group"]'), row].map((each) =>
          each?.getBoundingClientRect(),
        );
        return outer && inner ? inner.top >= outer.top && inner.bottom <= outer.bottom + 1 : false;
      });
    await button(block, 'First moment').click();
    expect(await currentRow(block).innerText()).toBe('1');
    expect(await isInView()).toBe(true);
    const slider = block.region.getByRole('slider', { name: 'Moment' });
    const drawn = await block.trace.evaluateHandle(rowsDrawnWithCurrent);
    await slider.fill('17500');
    // Not the current row alone, with the others a frame later: as many as a region of 384 px holds of 32 px each.
    expect(await drawn.evaluate(({ rows }) => rows)).toBeGreaterThanOrEqual(10);
    // Moment 17,500 is the last of the seven of row 2,500.
    expect(await currentRow(block).innerText()).toBe('2500');
    expect(await isInView()).toBe(true);
  });

  test('shows its first rows on paper, and says how many there are', async () => {
    const { page, block } = await openGradient();
    await block.write(longWalk(500));
    await block.runToEnd();
    await page.emulateMedia({ media: 'print' });
    await block.trace.locator('[aria-rowindex="201"]').waitFor();
    expect(await block.trace.getByRole('row').count()).toBe(201);
    expect(
      await block.region
        .getByText('These are the first 200 of 500 steps; 300 more are left out here.')
        .isVisible(),
    ).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await block.trace.locator('[aria-rowindex="501"]').waitFor();
  });
});

test('the trace says that the code has changed since, until it is run again', async () => {
  const { block } = await openGradient();
  const note = block.region.getByText('The code has changed since');
  expect(await note.count()).toBe(0);
  await block.write(longWalk(3));
  await note.waitFor();
  await block.runToEnd();
  expect(await note.count()).toBe(0);
});

test('the whole trace can be saved as CSV and as JSON', async () => {
  const { page, block } = await openGradient();
  const saved = async (name: string): Promise<readonly [name: string, text: string]> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(block, name).click()]);
    return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
  };
  const [csvName, csv] = await saved('Download CSV');
  expect(csvName).toBe('the-gradient-of-two-variables.csv');
  expect(csv.split('\r\n')).toEqual([
    'walk,step,idx,x[idx],f(x+δ),f(x−δ),grad[idx],grad',
    '1,1,"(0,)",3.0,32.0008,31.9992,7.999999999999119,[8. 0.]',
    '1,2,"(1,)",2.0,32.002100060001005,31.997900059998997,21.000000010040765,[ 8.         21.00000001]',
    '',
  ]);
  const [jsonName, json] = await saved('Download JSON');
  expect(jsonName).toBe('the-gradient-of-two-variables.json');
  expect(JSON.parse(json)).toMatchObject({
    format: 'nudge-trace',
    version: 1,
    walks: [{ steps: [{ derivative: 7.999999999999119, line: 14 }, { derivative: 21.000000010040765 }] }],
  });
});

test('a trace that cannot be saved says so, and is saved when there is room again', async () => {
  const { page, block } = await openGradient();
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      URL.createObjectURL = make;
      throw new RangeError('Array buffer allocation failed');
    };
  });
  await button(block, 'Download CSV').click();
  const said = block.region.locator('[aria-live]').filter({ hasText: 'The file could not be made' });
  await said.waitFor();
  await Promise.all([page.waitForEvent('download'), button(block, 'Download CSV').click()]);
  await expect.poll(() => said.count()).toBe(0);
});

test('the stepper is moved with keys, and plays at the chosen speed', async () => {
  const { block } = await openGradient();
  const forward = button(block, 'Forward');
  await forward.press('Home');
  await forward.press('ArrowRight');
  expect(await sentence(block)).toMatch(/nudged up/);
  await forward.press('ArrowLeft');
  expect(await sentence(block)).toMatch(/^Step 1 of 2/);
  await forward.press('End');
  expect(await sentence(block)).toMatch(/^All 2 elements/);
  const speed = block.region.getByRole('button', { name: /^Speed/ });
  expect(await speed.getAttribute('aria-label')).toBe('Speed: 1×');
  await speed.press('Enter');
  await speed.press('Enter');
  expect(await speed.getAttribute('aria-label')).toBe('Speed: 4×');
  await block.region.getByRole('slider', { name: 'Moment' }).press(' ');
  await button(block, 'Pause').waitFor();
  await block.region.locator('figure ~ p[aria-live]').filter({ hasText: 'All 2 elements' }).waitFor();
  await button(block, 'Play').waitFor();
});

test('without JavaScript a run of several walks says which one is shown', async () => {
  const { page } = await site.open('/lessons/gradient', { javaScriptEnabled: false });
  const said = page.getByText(/^The run walked over arrays \d+ times; walk 1 is shown here\.$/);
  expect(await said.count()).toBeGreaterThan(0);
  expect(await said.first().isVisible()).toBe(true);
  await page.close();
});

test('axe finds nothing in the trace in any look: memory, a long table, another code', async () => {
  const { page, block } = await openGradient();
  await addAxe(page);
  await block.region.getByText('Show memory').click();
  await block.region.getByRole('table', { name: 'Memory of x' }).waitFor();
  expect(await faultsInLooks(page, block.region)).toEqual([]);
  await block.write(longWalk(1_000));
  await block.runToEnd();
  await block.trace.locator('[aria-rowindex="1001"]').waitFor();
  expect(await faultsInLooks(page, block.region)).toEqual([]);
  await block.write(longWalk(2));
  expect(await faultsInLooks(page, block.region)).toEqual([]);
  await page.close();
});

test('where the system chooses the colours, a lit line, the current row, a chosen tab and a pressed button are still told apart', async () => {
  const { page } = await site.open('/lessons/gradient', { forcedColors: 'active' });
  const block = liveBlock(page, program.title);
  await block.runToEnd();
  await button(block, 'Play').waitFor();
  const colour = (element: Locator, side: 'Left' | 'Bottom'): Promise<string> =>
    element.evaluate((at, name) => getComputedStyle(at)[`border${name}Color`], side);
  const rows = block.trace.getByRole('row');
  const current = colour(block.trace.locator('[aria-current="step"]').getByRole('cell').first(), 'Left');
  expect(await current).not.toBe(await colour(rows.nth(1).getByRole('cell').first(), 'Left'));
  const tab = (name: string): Promise<string> => colour(block.region.getByRole('tab', { name }), 'Bottom');
  expect(await tab('TypeScript')).not.toBe(await tab('NumPy'));
  const outline = (element: Locator): Promise<string> =>
    element.first().evaluate((at) => getComputedStyle(at).outlineStyle);
  await button(block, 'First moment').click();
  expect(await outline(block.region.locator('.theme-code-block-highlighted-line'))).toBe('solid');
  const edit = button(block, 'Edit');
  const unpressed = await colour(edit, 'Bottom');
  await edit.click();
  const lit = block.region.locator('.litLine');
  await lit.waitFor();
  expect(await outline(lit)).toBe('solid');
  await page.mouse.move(0, 0);
  expect(await colour(edit, 'Bottom')).not.toBe(unpressed);
  await page.close();
});
