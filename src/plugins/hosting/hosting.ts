import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Props } from '@docusaurus/types';
import { headersFile, type TopLevel } from './headersFile';
import { nginxConf } from './nginxConf';
import { siteHeaders } from './siteHeaders';

/** The site's part in a language: where it is built, and its address. */
type Part = Pick<Props, 'outDir' | 'baseUrl' | 'i18n'>;

/**
 * Writes what a server needs to know of the site beside its files: `_headers` for Netlify and Cloudflare Pages, and
 * `_nginx.conf`. Stands after the plugin that writes the pages' own policies.
 */
export default function hosting(): Plugin {
  return {
    name: 'hosting',
    postBuild(part) {
      writeServerFiles(part);
      return Promise.resolve();
    },
  };
}

/** Every language adds its pages: what the last one writes holds for all. */
export function writeServerFiles(part: Part): void {
  const { outDir, base } = topOf(part);
  const parts = partsOf(outDir, base, part.i18n.locales);
  const languages = parts.slice(1).map((below) => below.base.slice(base.length, -1));
  const site = siteHeaders(policiesBelow(outDir));
  writeFileSync(path.join(outDir, '_headers'), headersFile(parts, site));
  writeFileSync(path.join(outDir, '_nginx.conf'), nginxConf(base, languages, site));
}

/** A language other than the first lies in a folder of its own, `de/`, below the site. */
function topOf({ outDir, baseUrl, i18n: { currentLocale } }: Part): { outDir: string; base: string } {
  const isBelow = path.basename(outDir) === currentLocale && baseUrl.endsWith(`/${currentLocale}/`);
  return isBelow
    ? { outDir: path.dirname(outDir), base: baseUrl.slice(0, -currentLocale.length - 1) }
    : { outDir, base: baseUrl };
}

function partsOf(outDir: string, base: string, locales: readonly string[]): readonly TopLevel[] {
  const below = locales.filter((locale) => existsSync(path.join(outDir, locale, 'index.html')));
  return ['', ...below.map((locale) => `${locale}/`)].map((folder) => {
    const entries = readdirSync(path.join(outDir, folder), { withFileTypes: true });
    const pages = entries.map(({ name }) => name).filter((name) => name.endsWith('.html'));
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    return {
      base: base + folder,
      pages: pages.map((name) => name.slice(0, -'.html'.length)).filter((page) => page !== 'index'),
      folders: folders.filter(
        (name) => !below.includes(name) && pagesBelow(path.join(outDir, folder, name)).length > 0,
      ),
    };
  });
}

function policiesBelow(outDir: string): readonly string[] {
  const policies = pagesBelow(outDir).map((file) => policyIn(readFileSync(file, 'utf8')));
  return [...new Set(policies)];
}

function pagesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => path.join(folder, name));
}

function policyIn(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}
