import sax from 'sax';

/** An element of a document, its names with their namespaces in braces: `{http://…}title`. */
export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ParsedElement[];
  readonly text: string;
}

/** @throws what is not well-formed, or uses a prefix that nothing declares */
export function parsedXml(text: string): ParsedElement {
  type Open = { -readonly [K in keyof ParsedElement]: ParsedElement[K] } & { children: ParsedElement[] };
  const parser = sax.parser(true, { xmlns: true });
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = (tag) => {
    const { uri, local, attributes } = tag as sax.QualifiedTag;
    const named = Object.values(attributes)
      .filter(({ name }) => !/^xmlns(:|$)/.test(name))
      .map((each) => [each.uri === '' ? each.local : `{${each.uri}}${each.local}`, each.value]);
    open.push({
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(named) as Record<string, string>,
      children: [],
      text: '',
    });
  };
  parser.ontext = (part) => {
    const [current] = open.slice(-1);
    if (current) current.text += part;
  };
  parser.onclosetag = () => {
    const closed = open.pop();
    const [parent] = open.slice(-1);
    if (closed) parent?.children.push(closed);
  };
  parser.write(text).close();
  const [top] = open[0]?.children ?? [];
  if (top === undefined) throw new Error('the document is empty');
  return top;
}

/** All elements of this name, at any depth. */
export function elementsNamed(name: string, within: ParsedElement): readonly ParsedElement[] {
  const below = within.children.flatMap((child) => elementsNamed(name, child));
  return within.name === name ? [within, ...below] : below;
}
