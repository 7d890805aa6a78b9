import { firstSentence, type Docstring } from './docstring';
import { mainEntry, type Entry, type Member, type SourceFile } from './entry';
import type { Links } from './links';
import { pageSlug } from './pageFile';
import { frontMatter, heading, item, joined, section, typescript } from './markdown';

/** The page of one source file, as Markdown. */
export function page(source: SourceFile, position: number, links: Links): string {
  const main = mainEntry(source);
  const others = source.entries.filter((entry) => entry !== main);
  return joined([
    frontMatter({
      title: main?.name ?? others.map(({ name }) => name).join(', '),
      description: firstSentence((main ?? others[0])?.docstring.text ?? ''),
      sidebar_position: position,
      slug: pageSlug(source),
    }),
    main ? explainedEntry(main, 2, links) : '',
    ...others.flatMap((entry) => [
      `## ${entry.name} <!-- #${entry.name} -->`,
      explainedEntry(entry, 3, links),
    ]),
    heading(2, 'Source'),
    listing(source),
  ]);
}

/** The whole file, in which the lines light up where its names are declared. */
function listing({ file, code, entries }: SourceFile): string {
  const lines = entries.map(({ line }) => String(line)).join(',');
  return typescript(code, `title="${file}" showLineNumbers {${lines}}`);
}

function explainedEntry(entry: Entry, level: number, links: Links): string {
  const { signature, members, line } = entry;
  const types = links.types(entry);
  const properties = members.filter(({ kind }) => kind === 'property');
  const methods = members.filter(({ kind }) => kind === 'method');
  return joined([
    typescript(signature),
    `[Open the source, line ${String(line)}](#source)`,
    types.length === 0 ? '' : `Types: ${types.join(', ')}`,
    explained(entry.docstring, level, links),
    section(level, 'Properties', properties.map((property) => explainedProperty(property, links)).join('\n')),
    section(level, 'Methods', joined(methods.map((method) => explainedMethod(method, level + 1, links)))),
  ]);
}

function explainedProperty({ name, docstring }: Member, links: Links): string {
  return item(docstring.text === '' ? `\`${name}\`` : `\`${name}\`: ${links.inText(docstring.text)}`);
}

function explainedMethod({ name, signature, docstring }: Member, level: number, links: Links): string {
  return joined([
    heading(level, `\`${name}\``),
    typescript(signature),
    explained(docstring, level + 1, links),
  ]);
}

function explained(docstring: Docstring, level: number, links: Links): string {
  const { text, params, returns, throws, sources, examples } = docstring;
  const parameters = params.map((param) => item(`\`${param.name}\`: ${links.inText(param.text)}`));
  const errors = throws.map((error) => item(links.inText(error.replace(/^\w+Error\b/, '`$&`'))));
  return joined([
    links.inText(text),
    section(level, 'Parameters', parameters.join('\n')),
    section(level, 'Returns', links.inText(returns ?? '')),
    section(level, 'Throws', errors.join('\n')),
    section(
      level,
      examples.length > 1 ? 'Examples' : 'Example',
      joined(examples.map((example) => typescript(example))),
    ),
    section(level, 'References', sources.map((key) => links.toSource(key)).join(', ')),
  ]);
}
