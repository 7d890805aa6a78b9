import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Section } from '../../search/Section';

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
const passedRoles: ReadonlySet<unknown> = new Set(['group', 'img', 'log', 'status']);
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

  const read = (node: Nodes): void => {
    const part = parts.at(-1) ?? lead;
    if (node.type === 'text') part.text += node.value;
    if (node.type !== 'element' || isPassed(node)) return;
    const { id } = node.properties;
    if (node.tagName === 'h1') {
      title = textOf(node);
    } else if (/^h[23]$/.test(node.tagName) && typeof id === 'string') {
      parts.push({ id, heading: textOf(node), text: '' });
    } else {
      const edge = inline.has(node.tagName) ? '' : ' ';
      part.text += edge;
      node.children.forEach(read);
    }
  };
  mainOf(html)?.children.forEach(read);

  return parts.map(({ id, heading, text }) => ({
    address: id === '' ? address : `${address}#${id}`,
    page: title,
    heading,
    text: inOneLine(text),
  }));
}

/** What else a page has, a fifth of it, would be parsed for nothing. */
function mainOf(html: string): Element | undefined {
  const [part = ''] = /<main\b[^]*<\/main>/.exec(html) ?? [];
  return fromHtml(part, { fragment: true }).children.find((child) => child.type === 'element');
}

function isPassed({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    passedElements.has(tagName) ||
    passedRoles.has(properties.role) ||
    'dataNosnippet' in properties ||
    passedClasses.some((name) => classes.includes(name))
  );
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !isPassed(node) ? inOneLine(node.children.map(textOf).join('')) : '';
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
