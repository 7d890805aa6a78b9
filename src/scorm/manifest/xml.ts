/** What an element holds: a text, or elements. */
export type Content = string | readonly Element[];

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: Content;
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: Content = [],
): Element {
  return { name, attributes, content };
}

/** A document with this element at its top. */
export function xmlDocument(top: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(top, '')}\n`;
}

function written({ name, attributes, content }: Element, indent: string): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    ' ',
  );
  if (content.length === 0) return `${indent}<${head}/>`;
  if (typeof content === 'string') return `${indent}<${head}>${escaped(content)}</${name}>`;
  const inside = content.map((each) => written(each, `${indent}  `)).join('\n');
  return `${indent}<${head}>\n${inside}\n${indent}</${name}>`;
}

/** Also without the letters that no XML document may hold, not even escaped, such as half of a pair. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
