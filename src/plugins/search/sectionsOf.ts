import { parseDocument } from 'htmlparser2';
import type { Section } from '../../search/Section';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: object }>;

/** What a page has between its words: links through the site, what a program showed, a formula's second form. */
const passedElements: ReadonlySet<string> = new Set([
  'button',
  'details',
  'footer',
  'nav',
  'noscript',
  'script',
  'style',
  'svg',
]);
const passedRoles: ReadonlySet<string> = new Set(['group', 'img', 'log', 'status']);
const passedClasses: readonly string[] = ['hash-link', 'katex-mathml', 'table-of-contents'];

/** What stands inside a word; the edges of all others end one. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'b',
  'code',
  'em',
  'i',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
]);

/**
 * The text of a page, in parts that begin at its headings of the second and third level.
 *
 * @param address the page's, from the site's base
 */
export function sectionsOf(html: string, address: string): readonly Section[] {
  const lead = { id: '', heading: '', text: '' };
  const parts = [lead];
  let title = '';
  let language: string | undefined;

  const read = (node: Node, inherited?: string): void => {
    const part = parts.at(-1) ?? lead;
    if (isText(node)) part.text += node.data;
    if (!isElement(node) || isPassed(node)) return;
    const { id, lang = inherited } = node.attribs;
    if (node.name === 'h1') {
      title = textOf(node);
      language = lang;
    } else if (/^h[23]$/.test(node.name) && id !== undefined) {
      parts.push({ id, heading: textOf(node), text: '' });
    } else {
      const edge = inline.has(node.name) ? '' : ' ';
      part.text += edge;
      for (const child of node.children) read(child, lang);
    }
  };
  for (const child of mainOf(html)?.children ?? []) read(child);

  return parts.map(({ id, heading, text }) => ({
    address: id === '' ? address : `${address}#${id}`,
    page: title,
    heading,
    text: inOneLine(text),
    ...(language === undefined ? {} : { language }),
  }));
}

/** What else a page has, a fifth of it, would be parsed for nothing. */
function mainOf(html: string): Element | undefined {
  const [part = ''] = /<main\b[^]*<\/main>/.exec(html) ?? [];
  return parseDocument(part).children.find(isElement);
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function isText(node: Node): node is Extract<Node, { readonly type: 'text' }> {
  return node.type === 'text';
}

function isPassed({ name, attribs }: Element): boolean {
  const classes = attribs.class?.split(' ') ?? [];
  return (
    passedElements.has(name) ||
    passedRoles.has(attribs.role ?? '') ||
    'data-nosnippet' in attribs ||
    passedClasses.some((passed) => classes.includes(passed))
  );
}

function textOf(node: Node): string {
  if (isText(node)) return node.data;
  return isElement(node) && !isPassed(node) ? inOneLine(node.children.map(textOf).join('')) : '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
