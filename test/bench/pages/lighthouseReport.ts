import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { findBrowser } from '../../../src/cli/setUp/findBrowser.mjs';

const category = v.object({ score: v.number() });
const reportSchema = v.object({
  categories: v.object({
    performance: category,
    accessibility: category,
    'best-practices': category,
    seo: category,
  }),
  audits: v.object({ 'cumulative-layout-shift': v.object({ numericValue: v.number() }) }),
});

/** Scores from 0 to 100, and how far things jump while the page is loading. */
export interface LighthouseReport {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly layoutShift: number;
}

/**
 * Has Lighthouse look at a page as a phone on a slow network shows it.
 *
 * @param installed the folder of the package lighthouse
 */
export async function lighthouseReport(installed: string, address: string): Promise<LighthouseReport> {
  // Root may not use Chromium's own sandbox.
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      path.join(installed, 'cli', 'index.js'),
      address,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--chrome-flags=${flags.join(' ')}`,
    ],
    { maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: await findBrowser('chrome') } },
  );
  return parseLighthouse(JSON.parse(stdout));
}

/** Reads what Lighthouse prints; throws where a score is missing, as when the page could not be loaded. */
export function parseLighthouse(printed: unknown): LighthouseReport {
  const { categories, audits } = v.parse(reportSchema, printed);
  return {
    performance: Math.round(100 * categories.performance.score),
    accessibility: Math.round(100 * categories.accessibility.score),
    bestPractices: Math.round(100 * categories['best-practices'].score),
    seo: Math.round(100 * categories.seo.score),
    layoutShift: audits['cumulative-layout-shift'].numericValue,
  };
}
