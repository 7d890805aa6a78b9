import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPolicy } from '../../../src/plugins/contentSecurityPolicy.ts';
import { writeServerFiles } from '../../../src/plugins/hosting/hosting.ts';
import { rulesIn, valuesAt } from './support/rulesIn.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'nudge-hosted-'));
});

afterEach(() => {
  rmSync(site, { recursive: true, force: true });
});

function build(currentLocale: string, base: string, pages: readonly string[]): void {
  const folder = currentLocale === 'en' ? '' : currentLocale;
  for (const page of pages) {
    const file = path.join(site, folder, `${page}.html`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, withPolicy(`<html><head></head><script>${currentLocale}()</script></html>`));
  }
  const baseUrl = currentLocale === 'en' ? base : `${base}${currentLocale}/`;
  const i18n = { currentLocale, defaultLocale: 'en', locales: ['en', 'de'], path: '', localeConfigs: {} };
  writeServerFiles({ outDir: path.join(site, folder), baseUrl, i18n });
}

const pages = ['index', '404', 'embed', 'lessons', 'lessons/gradient', 'source/src/a.ts'];
const read = (name: string): string => readFileSync(path.join(site, name), 'utf8');

test.each(['/', '/nudge/'])('below %s the headers hold for the pages of all languages', (base) => {
  build('en', base, pages);
  build('de', base, pages);
  const rules = rulesIn(read('_headers'));
  for (const page of ['', 'lessons', 'lessons/gradient', 'source/src/a.ts', 'embed']) {
    for (const address of [`${base}${page}`, `${base}de/${page}`]) {
      const [policy = '', ...more] = valuesAt(rules, address, 'Content-Security-Policy');
      expect(more).toEqual([]);
      // The cage's frame, and the script of each language.
      expect(policy.match(/'sha256-/g)).toHaveLength(3);
      expect(policy.includes('frame-ancestors')).toBe(page !== 'embed');
    }
  }
  expect(read('_nginx.conf')).toContain(`location ${base} {`);
  expect(read('_nginx.conf')).toContain(`"^${base}((de)/)?embed`);
});

test('a build of one language alone is a site by itself', () => {
  build('en', '/', pages);
  expect(rulesIn(read('_headers')).map(({ at }) => at)).toEqual([
    '/*',
    '/',
    '/index.html',
    '/404',
    '/404.html',
    '/embed',
    '/embed.html',
    '/lessons',
    '/lessons.html',
    '/lessons/*',
    '/source/*',
    '/assets/*',
  ]);
  expect(read('_nginx.conf')).toContain('"^/embed');
});
