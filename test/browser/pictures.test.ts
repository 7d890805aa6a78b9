import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock, type LiveBlock } from './support/liveBlock.ts';
import { addAxe, alone, looks, showIn, violations } from './support/violations.ts';

const site = builtSite();

const blocks = [
  { path: '/lessons/scalar-derivative', title: 'From secant to tangent', picture: /^cube\(x\) near x = 1/ },
  { path: '/lessons/scalar-derivative', title: 'The error against δ', picture: /^Error of the central diff/ },
  { path: '/lessons/better-formulas', title: 'Three formulas', picture: /^Error against δ: forward, / },
  {
    path: '/lessons/gradient',
    title: 'The gradient on a map',
    picture: /^Contours and gradients of myFunc3/,
  },
  { path: '/lessons/gradient', title: 'Down the bowl', picture: /^Contours and gradients of bowl/ },
  { path: '/lessons/what-it-is-for', title: 'Passed or not', picture: /^The numbers of losses in order/ },
];

async function openSecant(): Promise<{ page: Page; block: LiveBlock; slider: Locator; picture: Locator }> {
  const { page } = await site.open('/lessons/scalar-derivative');
  const block = liveBlock(page, 'From secant to tangent');
  // Its code is fetched when the reader comes near.
  await block.region.scrollIntoViewIfNeeded();
  const slider = block.region.getByRole('slider');
  return { page, block, slider, picture: block.region.getByRole('figure') };
}

const stepLine = ({ region }: LiveBlock): Promise<string | null> =>
  region.locator('pre').getByText('const delta').first().textContent();

/** How many words of a picture stick out of it at its sides. */
const textsOutside = (picture: Locator): Promise<number> =>
  picture.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    return texts.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1).length;
  });

// One page of a lesson for all of its pictures: they are only looked at.
describe.each([...new Set(blocks.map(({ path }) => path))])('the pictures of %s', (lesson) => {
  const pictures = blocks.filter(({ path }) => path === lesson);

  describe('without JavaScript', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await site.open(lesson, { javaScriptEnabled: false }));
      return () => page.close();
    });

    test.each(pictures)('“$title” is there, with its words and its data', async ({ title, picture }) => {
      const { region } = liveBlock(page, title);
      const drawn = region.getByRole('img', { name: picture });
      expect(await drawn.locator('path, circle').count()).toBeGreaterThan(1);
      expect(await drawn.getAttribute('aria-describedby')).toMatch(/./);
      await region.getByText('Show the data').click();
      expect(await region.getByRole('figure').getByRole('row').count()).toBeGreaterThan(30);
      expect(await region.getByRole('slider').filter({ visible: true }).count()).toBe(0);
    });

    test.each(pictures)('“$title” leaves its words room on a tablet', async ({ title }) => {
      await page.setViewportSize({ width: 820, height: 1180 });
      const words = liveBlock(page, title).region.locator('figure p').first();
      expect((await words.boundingBox())?.width).toBeGreaterThan(280);
    });
  });

  describe('to axe', () => {
    let page: Page;
    beforeAll(async () => {
      // The page's policy keeps foreign scripts out, axe too.
      ({ page } = await site.open(lesson, { bypassCSP: true }));
      await addAxe(page);
      for (const { title } of pictures) {
        const { region } = liveBlock(page, title);
        await region.getByText('Show the data').click();
        // A click before the block is alive is done when it is.
        await region.locator('figure details[open]').waitFor();
      }
      return () => page.close();
    });

    test.each(pictures)(
      '“$title” is without fault in each look, and nothing overflows',
      async ({ title, picture }) => {
        const { region } = liveBlock(page, title);
        await alone(region, async () => {
          for (const look of looks) {
            await showIn(page, look);
            expect(await violations(region)).toEqual([]);
            const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(scrollWidth).toBeLessThanOrEqual(look.width);
            expect(await textsOutside(region.getByRole('img', { name: picture }))).toBe(0);
          }
        });
      },
    );
  });
});

test('one compiler serves all steps of the slider', async () => {
  const { page, block, slider } = await openSecant();
  await page.evaluate(() => {
    const Original = Worker;
    document.body.dataset.compilers = '0';
    globalThis.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        if (options?.name !== 'compile') return;
        document.body.dataset.compilers = String(Number(document.body.dataset.compilers) + 1);
      }
    };
  });
  for (let step = 0; step < 3; step++) {
    const before = await block.output.innerText();
    await slider.press('ArrowLeft');
    await expect.poll(() => block.output.innerText()).not.toBe(before);
  }
  expect(await page.locator('body').getAttribute('data-compilers')).toBe('1');
  await page.close();
});

test('the slider changes the number in the code, runs it, and the picture follows', async () => {
  const { page, block, slider, picture } = await openSecant();
  expect(await stepLine(block)).toBe('const delta = 1;');
  await slider.press('ArrowLeft');
  await picture.getByText('with δ = 0.5').waitFor();
  expect(await stepLine(block)).toBe('const delta = 5e-1;');
  // x³ at 1: the slope of the secant is 3 + δ².
  expect(await block.output.innerText()).toBe('3.25');
  expect(await picture.innerText()).toContain('The secant has slope 3.25');
  expect(await slider.getAttribute('aria-valuetext')).toBe('delta = 5e-1');
  await slider.press('Home');
  await picture.getByText('so small that more than x ± 2δ is shown').waitFor();
  expect(await stepLine(block)).toBe('const delta = 1e-16;');
  await block.reset();
  await picture.getByText('with δ = 1:').waitFor();
  expect(await stepLine(block)).toBe('const delta = 1;');
  await page.close();
});

test('of the choices made during a run the last one counts', async () => {
  const { page, block, slider, picture } = await openSecant();
  for (let press = 0; press < 9; press++) await slider.press('ArrowLeft');
  await picture.getByText('with δ = 1e-3').waitFor();
  expect(await stepLine(block)).toBe('const delta = 1e-3;');
  expect(await block.output.innerText()).toMatch(/^3\.0000009999/);
  await page.close();
});

test('a choice made during a run that the reader then stops starts no other', async () => {
  const { page, block, slider } = await openSecant();
  await block.write('const delta = 0.5;\nfunction cube(x: number): number {\n  return x;\n}\nwhile (true);');
  await block.run();
  await block.region.getByRole('button', { name: 'Stop', exact: true }).waitFor();
  await slider.press('ArrowLeft');
  await block.stop();
  await block.status.filter({ hasText: /^Stopped/ }).waitFor();
  // What the end of a run brings about is done before the page is idle.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 })));
  expect(await block.status.innerText()).toMatch(/^Stopped/);
  expect(await slider.getAttribute('aria-valuetext')).toBe('delta = 0.5');
  await page.close();
});

test('the picture is of the edited code; without its function a sentence stands in its place', async () => {
  const { page, block, picture } = await openSecant();
  await block.write('const delta = 0.5;\nfunction cube(x: number): number {\n  return 7 * x;\n}');
  await block.runToEnd();
  await picture.getByText('The secant and the tangent both have slope 7.0').waitFor();
  await block.write('const delta = 0.5;\nfunction square(x: number): number {\n  return x * x;\n}');
  expect(await block.runToEnd()).toMatch(/^Finished/);
  await block.region.getByText('No picture: the code has no cube at its top level.').waitFor();
  await block.write(
    'const delta = 2 * 0.25;\nfunction cube(): never {\n  throw new RangeError("too far");\n}',
  );
  expect(await block.runToEnd()).toMatch(/^Finished/);
  await block.region.getByText('No picture: cube fails with RangeError: too far').waitFor();
  expect(await block.region.getByRole('slider').count()).toBe(0);
  await block.write('null.a;');
  expect(await block.runToEnd()).toMatch(/^Failed/);
  await block.region
    .getByText('No picture: the program did not come to its end, or what it drew was not kept.')
    .waitFor();
  await page.close();
});

test('the map shows where the edited code was', async () => {
  const { page } = await site.open('/lessons/gradient');
  const block = liveBlock(page, 'The gradient on a map');
  await block.write(
    "import { array, numericalDerivative } from 'derivative';\nconst myFunc3 = ([x, y]) => x + 2 * y;\nnumericalDerivative(myFunc3, array([1, 9]), { delta: 0.5 });",
  );
  await block.runToEnd();
  await block.region.getByText('At (1.0, 9.0) the run found the gradient (1.0, 2.0)').waitFor();
  expect(await block.region.getByRole('figure', { name: 'Contours' }).innerText()).toContain(
    '(1.0, 9.0) lies outside of the picture',
  );
  await page.close();
});
