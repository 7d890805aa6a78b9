import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { gradeReportSchema, type GradeReport } from '../../classes/grade/GradeReport.ts';
import { launchIsolating } from '../browser/launchIsolating.ts';
import { giveChecks } from './giveChecks.ts';
import { nextDownload } from './nextDownload.ts';
import { upload } from './upload.ts';

/** How long the browser may look through a folder, in milliseconds. */
const mostPatience = 60_000;

export interface BrowserJob {
  /** Of the grade page, with the class behind `#`. */
  readonly address: string;
  /** Absolute paths of files and folders; each holds a hand-in, for of one that holds none the page says nothing. */
  readonly files: readonly string[];
  readonly checks: readonly string[];
  readonly onProgress: (said: string) => void;
  /** More arguments for the browser. */
  readonly flags?: readonly string[];
  /** Is shown the page every second while it grades; for measuring. */
  readonly onLook?: (page: Page) => Promise<void>;
}

/** Grades hand-ins in the grade page, as an instructor does who chooses the files there. */
export async function gradeInBrowser({ onProgress, onLook, ...job }: BrowserJob): Promise<GradeReport> {
  const browser = await launchIsolating(job.flags);
  const downloads = mkdtempSync(path.join(os.tmpdir(), 'nudge-grades-'));
  try {
    const page = await browser.newPage();
    const crashed = new Promise<never>((_, reject) => {
      page.on('error', (error) => {
        reject(new Error(`the grade page broke down: ${error.message}`));
      });
    });
    const work = async (): Promise<GradeReport> => {
      await page.goto(job.address);
      await page.waitForSelector('input[name=files]');
      await giveFiles(page, job.files);
      await giveChecks(page, job.checks);
      await click(page, 'button[name=grade]');
      await untilGraded(page, onProgress, onLook);
      return await download(page, downloads);
    };
    return await Promise.race([work(), crashed]);
  } finally {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  }
}

async function giveFiles(page: Page, files: readonly string[]): Promise<void> {
  const folders = files.filter((file) => statSync(file).isDirectory());
  const single = files.filter((file) => !folders.includes(file));
  if (single.length > 0) await uploadHandIns(page, 'input[name=files]', single);
  // One after the other: a field for folders takes one, and the page adds them up.
  for (const folder of folders) await uploadHandIns(page, 'input[name=folder]', [folder]);
}

/** Waits until the page has them: the browser looks through a folder in its own time. */
async function uploadHandIns(page: Page, field: string, files: readonly string[]): Promise<void> {
  const chosen = (): Promise<number> =>
    page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-chosen]')?.dataset.chosen));
  const before = await chosen();
  await upload(page, field, files);
  for (let waited = 0; (await chosen()) === before; waited += 100) {
    if (waited > mostPatience) throw new Error(`the browser found no file in ${files.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function click(page: Page, button: string): Promise<void> {
  const found = await page.waitForSelector(`${button}:not(:disabled)`);
  await found?.click();
}

async function untilGraded(
  page: Page,
  onProgress: (said: string) => void,
  onLook: BrowserJob['onLook'],
): Promise<void> {
  let last = '';
  for (;;) {
    const { state, said } = await page.evaluate(() => {
      const status = document.querySelector<HTMLElement>('[data-state]');
      return { state: status?.dataset.state, said: status?.innerText ?? '' };
    });
    if (said !== last) onProgress(said);
    last = said;
    if (state === 'graded') return;
    if (state === 'failed') throw new Error(said);
    await onLook?.(page);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

/** The report as the page saves it for an instructor. */
async function download(page: Page, folder: string): Promise<GradeReport> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  // Both at once: a download that is given up early is heard, too.
  const [file] = await Promise.all([nextDownload(session, folder), click(page, 'button[name=report]')]);
  return v.parse(gradeReportSchema, JSON.parse(readFileSync(file, 'utf8')));
}
