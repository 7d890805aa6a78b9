import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from './support/builtSite.ts';
import { liveBlock } from './support/liveBlock.ts';
import { button, codeOf } from './support/memory.ts';
import { blockPath } from './support/openBlock.ts';
import { serveFolder, type Served } from '../../src/cli/browser/serveFolder.ts';
import { shareDialog } from './support/shareDialog.ts';

const title = 'The central difference of x²';
const site = builtSite();
let folder: string;
let course: Served;
/** What the dialog gives to put into a course's page. */
let frameCode: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'course-'));
  course = await serveFolder(folder);
  const { page } = await site.open('/lessons/scalar-derivative');
  frameCode = await (await shareDialog(page, title)).frame.inputValue();
  await page.close();
});

afterAll(async () => {
  await course.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A course's page on another origin, which shows the frame that the dialog gives, and keeps what it is told. */
async function openCourse(
  sandbox: string | undefined,
): Promise<{ readonly page: Page; readonly frame: FrameLocator }> {
  const code =
    sandbox === undefined ? frameCode : frameCode.replace('<iframe', `<iframe sandbox="${sandbox}"`);
  const listener = 'window.told = []; addEventListener("message", ({ data }) => told.push(data));';
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><title>A course</title><script>${listener}</script>${code}`,
  );
  const page = await site.openOther(course.origin);
  return { page, frame: page.frameLocator('iframe') };
}

describe.each([
  ['a frame of another origin', undefined],
  ['a sandboxed frame without an origin', 'allow-scripts'],
])('in %s', (_what, sandbox) => {
  test('the program is shown alone, does not run by itself, and a run works', async () => {
    const { page, frame } = await openCourse(sandbox);
    const region = frame.getByRole('region', { name: title });
    await region.waitFor();
    expect(await frame.getByRole('navigation').count()).toBe(0);
    expect(await frame.getByRole('contentinfo').count()).toBe(0);
    expect(await region.getByRole('status').innerText()).toBe('Ready');
    await region.getByRole('button', { name: 'Run', exact: true }).click();
    await region
      .getByRole('status')
      .filter({ hasText: /^Finished/ })
      .waitFor();
    expect(await region.getByRole('log').innerText()).toBe('6.000000000012662');
    await page.close();
  });

  test('the program can be edited and stopped', async () => {
    const { page, frame } = await openCourse(sandbox);
    const region = frame.getByRole('region', { name: title });
    await region.getByRole('button', { name: 'Edit' }).click();
    await region.getByRole('textbox', { name: 'Code' }).press('ControlOrMeta+a');
    await page.keyboard.insertText('for (;;);');
    await region.getByRole('button', { name: 'Run', exact: true }).click();
    await region.getByRole('button', { name: 'Stop' }).click();
    await region
      .getByRole('status')
      .filter({ hasText: /^Stopped/ })
      .waitFor();
    await page.close();
  });

  test('the page around it is told nothing', async () => {
    const { page, frame } = await openCourse(sandbox);
    await frame.getByRole('button', { name: 'Run', exact: true }).click();
    await frame
      .getByRole('status')
      .filter({ hasText: /^Finished/ })
      .waitFor();
    expect(await page.evaluate(() => (window as unknown as { readonly told: unknown[] }).told)).toEqual([]);
    await page.close();
  });
});

test('a frame that is led to another program and back shows the first as it came, and keeps no draft of it', async () => {
  const { page, complaints } = await site.open(await blockPath({ title: 'First', code: '1;' }));
  const first = liveBlock(page, 'First');
  await first.region.waitFor();
  const { hash } = new URL(await blockPath({ title: 'Second', code: '2;' }), site.origin());
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
  const second = liveBlock(page, 'Second');
  expect(await second.runToEnd()).toMatch(/^Finished/);
  await page.goBack();
  await first.region.waitFor();
  expect(await codeOf(first)).toBe('1;');
  expect(await first.status.innerText()).toBe('Ready');
  await first.runToEnd();
  expect(await first.output.innerText()).toBe('1.0');
  // By then the page would have written a draft.
  await button(first, 'Earlier runs').waitFor();
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept.filter((key) => key.includes('draft'))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a frame without a program says what it is for', async () => {
  const { page } = await site.open('/embed');
  await page.getByText('This page shows a program in a frame.').waitFor();
  await page.close();
});

test('a frame with a damaged link says so', async () => {
  const { page } = await site.open('/embed#code=1.x');
  await page.getByRole('alert').filter({ hasText: 'This link is damaged' }).waitFor();
  await page.close();
});
