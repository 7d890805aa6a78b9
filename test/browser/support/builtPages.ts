import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../../../src/cli/setUp/repositoryRoot.mjs';

const build = path.join(repositoryRoot, 'build');

/** A page of the built site. */
export interface BuiltPage {
  /** Its address on the site, such as `/lessons/gradient` and `/de/`. */
  readonly address: string;
  readonly html: string;
}

/** Every page of the built site. */
export function builtPages(): readonly BuiltPage[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({
      address: `/${name.replaceAll(path.sep, '/').replace(/((?<=^|\/)index)?\.html$/, '')}`,
      html: readFileSync(path.join(build, name), 'utf8'),
    }))
    .sort((a, b) => a.address.localeCompare(b.address));
}

/** Pages that are made by the hundred, of one pattern each; some of them are looked at in tests of their own. */
const families = /^(\/de)?\/(reference\/derivative|exercises|source)\//;

/** A page of the German site that is English: the same again. */
const isUntranslated = ({ address, html }: BuiltPage): boolean =>
  address.startsWith('/de/') && /name="?robots"? content="?noindex/.test(html);

/** The pages that somebody wrote, each in the languages that it is written in. */
export function writtenPages(): readonly BuiltPage[] {
  return builtPages().filter((page) => !families.test(page.address) && !isUntranslated(page));
}

/** The lessons, not the map of the course above them. */
export function builtLessons(): readonly string[] {
  return builtPages()
    .map(({ address }) => address)
    .filter((address) => /^\/lessons\/[^/]+$/.test(address));
}
