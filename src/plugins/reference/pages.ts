import { firstSentence } from './docstring';
import type { Entry } from './entry';
import { linksFrom, type Linked, type Links } from './links';
import { frontMatter, joined } from './markdown';
import { page } from './page';
import { groupOf, pageFile } from './pageFile';

/** All files of the reference and their texts, by their path from its folder. */
export function pages(linked: Linked): Map<string, string> {
  const { sources } = linked;
  const groups = [...new Set(sources.map(({ file }) => groupOf(file)))];
  return new Map([
    ['index.md', indexPage(groups, linked)],
    ['_category_.json', JSON.stringify({ label: 'derivative', position: 0 })],
    ...groups.map((group, position) => {
      return [
        `${group}/_category_.json`,
        JSON.stringify({ label: heading(group), position, link: null }),
      ] as const;
    }),
    ...sources.map(
      (source, position) => [pageFile(source), page(source, position, linksFrom(source, linked))] as const,
    ),
  ]);
}

function indexPage(groups: readonly string[], linked: Linked): string {
  const links = linksFrom(undefined, linked);
  return joined([
    frontMatter({
      title: 'The package derivative',
      description: 'Every name of the package derivative, with its formula, error, sources and code.',
    }),
    'Every name that the package exports. Each page is made from the docstring in the code, and shows that code.',
    "The examples leave out their first line, `import { … } from 'derivative'`. What a line is worth, or prints, stands behind it or under it; a test runs them all.",
    ...groups.map((group) => {
      const entries = linked.sources
        .filter(({ file }) => groupOf(file) === group)
        .flatMap((source) => source.entries);
      return groupPart(group, entries, links);
    }),
  ]);
}

function groupPart(group: string, entries: readonly Entry[], links: Links): string {
  const isType = ({ kind }: Entry): boolean => kind === 'type' || kind === 'interface';
  const rows = entries
    .filter((entry) => !isType(entry))
    .map(
      ({ name, docstring }) =>
        `| ${links.toName(name)} | ${cell(links.inText(firstSentence(docstring.text)))} |`,
    );
  const types = entries.filter(isType).map(({ name }) => links.toName(name));
  return joined([
    `## ${heading(group)}`,
    rows.length === 0 ? '' : `| name | what it is |\n| --- | --- |\n${rows.join('\n')}`,
    types.length === 0 ? '' : `Types: ${types.join(', ')}`,
  ]);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function heading(group: string): string {
  return group.charAt(0).toUpperCase() + group.slice(1);
}
