import path from 'node:path';
import { mainEntry, type Entry, type SourceFile } from './entry';
import { pageFile } from './pageFile';

/** Links from one page, each as a path of files, so that the build checks it. */
export interface Links {
  readonly toName: (name: string) => string;
  readonly toSource: (key: string) => string;
  /** The text, with every exported name that stands in it as code turned into a link. */
  readonly inText: (text: string) => string;
  /** Links to the exported types in the signature of an entry, besides itself. */
  readonly types: (entry: Entry) => string[];
}

/** What the pages can link to. */
export interface Linked {
  readonly sources: readonly SourceFile[];
  /** The titles on the page of sources, by their keys. */
  readonly literature: ReadonlyMap<string, string>;
}

/** Links for the page of the source file `from`, or for the list of all names. */
export function linksFrom(from: SourceFile | undefined, { sources, literature }: Linked): Links {
  const here = from === undefined ? '.' : path.posix.dirname(pageFile(from));
  const targets = new Map(
    sources.flatMap((source) =>
      source.entries.map((entry) => {
        const file = source === from ? '' : path.posix.relative(here, pageFile(source));
        return [entry.name, entry === mainEntry(source) ? file : `${file}#${entry.name}`] as const;
      }),
    ),
  );
  const types = new Set(
    sources
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kind !== 'function' && kind !== 'constant')
      .map(({ name }) => name),
  );
  const toName = (name: string): string => {
    const target = targets.get(name) ?? '';
    return target === '' ? `\`${name}\`` : `[\`${name}\`](${target})`;
  };
  return {
    toName,
    toSource(key) {
      return `[${literature.get(key) ?? key}](${path.posix.relative(here, '../sources.mdx')}#${key})`;
    },
    inText: (text) => text.replaceAll(/(?<!`)`(\w+)`(?!`)/g, (_, name: string) => toName(name)),
    types: ({ name, signature }) =>
      [...new Set(signature.match(/\w+/g))]
        .filter((used) => used !== name && types.has(used) && targets.get(used) !== '')
        .map(toName),
  };
}
