import * as v from 'valibot';
import { parse } from 'yaml';

/** What a page is called. */
export interface PageTitles {
  readonly title: string | undefined;
  /** In the sidebar; its title, where that is not said. */
  readonly sidebarLabel: string | undefined;
}

const text = v.optional(v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String)));
const schema = v.fallback(v.object({ title: text, sidebar_label: text }), {});

/**
 * The titles of a page, from its front matter as Docusaurus reads it: a title may stand in quotes, and must where it has a
 * colon. A page without a title there is called as its first heading.
 *
 * @param page its text
 * @param file that has it
 * @throws {Error} that names the file, when the front matter is no YAML
 */
export function pageTitles(page: string, file: string): PageTitles {
  const [whole = '', matter = ''] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(page) ?? [];
  const values = v.parse(schema, yamlIn(matter, file));
  const title = values.title ?? /^# (.*)$/m.exec(page.slice(whole.length))?.[1];
  return { title, sidebarLabel: values.sidebar_label ?? title };
}

function yamlIn(matter: string, file: string): unknown {
  try {
    return parse(matter);
  } catch (error) {
    throw new Error(`${file}: the front matter is no YAML: ${String(error)}`, { cause: error });
  }
}
