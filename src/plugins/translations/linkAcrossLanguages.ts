import { existsSync } from 'node:fs';
import path from 'node:path';
import type { OnBrokenMarkdownLinksFunction } from '@docusaurus/types';
import { pageAddress } from '../../cli/exercise/pageAddress';
import { originalOf } from './originalOf';

/**
 * The address of a page that another one links to by its file, when only one of the two is translated: Docusaurus looks
 * for the file beside the page that has the link, where it does not lie.
 *
 * @throws {Error} when the site has no such page in any language
 */
export function linkAcrossLanguages(siteDir: string): OnBrokenMarkdownLinksFunction {
  return ({ sourceFilePath, url, node }) => {
    const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
    const file = path.posix.join(path.posix.dirname(sourceFilePath.split(path.sep).join('/')), target);
    const page = originalOf(file)?.file ?? file;
    if (page.startsWith('docs/') && existsSync(path.join(siteDir, page))) return pageAddress(page) + rest;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    throw new Error(
      `${sourceFilePath}:${String(line)}:${String(column)}  the link ${url} leads to no page of the site: write the path of its file, from this one`,
    );
  };
}
