import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { launchChromium, openPage } from './support/chromium.ts';
import { layOutAll } from './support/inPage.ts';
import { addAxe, violations } from './support/violations.ts';
import { visit } from './support/visit.ts';

const site = builtSite();

interface Listing {
  readonly height: number;
  readonly isSkipped: boolean;
}

/** Those that can be seen, in one look: a block that comes alive puts others in their place. */
function listingsOf(page: Page): Promise<readonly Listing[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.theme-code-block pre')]
      .filter((pre) => pre.checkVisibility())
      .map((pre) => ({
        height: pre.getBoundingClientRect().height,
        isSkipped: pre.querySelector('.token')?.checkVisibility({ contentVisibilityAuto: true }) === false,
      })),
  );
}

// An exact height is what keeps the page from jumping under a reader who scrolls up.
test.each([360, 1280])('at %i px a listing takes its place before it is laid out', async (width) => {
  const { page } = await site.open('/lessons/gradient', {
    viewport: { width, height: 900 },
  });
  const before = await listingsOf(page);
  const skipped = before.filter(({ isSkipped }) => isSkipped);
  expect(skipped.length).toBeGreaterThan(10);

  await page.evaluate(layOutAll);
  const after = await listingsOf(page);
  expect(after.filter(({ isSkipped }) => isSkipped)).toEqual([]);
  for (const [i, { height }] of after.entries())
    expect(before[i]?.height, `listing ${i}`).toBeCloseTo(height, 0);
  await page.close();
});

test('a block that the reader is not near is not laid out, but on paper', async () => {
  const { page } = await site.open('/lessons/gradient');
  const laidOut = (): Promise<readonly boolean[]> =>
    page
      .locator('section[aria-labelledby]')
      .evaluateAll((blocks) => blocks.map((block) => block.checkVisibility({ contentVisibilityAuto: true })));
  const onScreen = await laidOut();
  expect(onScreen.length).toBeGreaterThan(20);
  expect(onScreen.filter(Boolean).length).toBeLessThan(6);
  await page.emulateMedia({ media: 'print' });
  expect((await laidOut()).filter(Boolean)).toHaveLength(onScreen.length);
  await page.close();
});

// On a telephone its exercise is higher than the place of a block that is not laid out.
test('what is not laid out lies over no link at the end of the page', async () => {
  const { page } = await site.open('/de/lessons/scalar-derivative', {
    viewport: { width: 412, height: 823 },
    bypassCSP: true,
  });
  await addAxe(page);
  expect(await violations(page.locator('html'))).toEqual([]);
  await page.close();
});

// A page arrives in pieces, and what is there of it is painted.
test('code stands where it will stand while only its first lines are there', async () => {
  const { page } = await site.open('/playground', { javaScriptEnabled: false });
  const [whole = NaN, begun] = await page
    .locator('.theme-code-block')
    .first()
    .evaluate((listing) => {
      const left = (): number | undefined => listing.querySelector('.token')?.getBoundingClientRect().x;
      const before = left();
      for (const line of [...listing.querySelectorAll('.token-line')].slice(9)) line.remove();
      return [before, left()];
    });
  expect(whole).toBeGreaterThan(0);
  expect(begun).toBeCloseTo(whole, 1);
  await page.close();
});

// To make them anew takes a page with long ones a third of a second on a telephone.
test('a listing stays the element that the build wrote once the page is alive', async () => {
  const { page } = await site.open('/404');
  await page.addInitScript(() => {
    const taken: string[] = [];
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes)
        for (const node of removedNodes)
          if (node instanceof Element && node.matches('.theme-code-block')) taken.push(node.className);
    }).observe(document, { subtree: true, childList: true });
    Object.assign(window, { taken });
  });
  await visit(page, `${site.origin()}/teach/write-a-lesson`);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(await page.locator('.theme-code-block').count()).toBeGreaterThan(3);
  expect(await page.evaluate('window.taken')).toEqual([]);
});

test('a formula that is not laid out is read to a screen reader all the same', async () => {
  // As with a screen reader; without one Chromium leaves out what it has not laid out.
  const browser = await launchChromium(['--force-renderer-accessibility']);
  const { page } = await openPage(browser);
  await visit(page, `${site.origin()}/lessons/scalar-derivative`);
  const formulas = page.locator('.katex-mathml');
  const isLaidOut = await formulas
    .last()
    .locator('mo, mi, mn')
    .first()
    .evaluate((sign) => sign.checkVisibility({ contentVisibilityAuto: true }));
  expect(isLaidOut).toBe(false);

  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  expect(nodes.filter(({ role }) => role?.value === 'MathMLMath')).toHaveLength(await formulas.count());
  await browser.close();
});
