/** A form in which a term occurs in the text of a lesson. */
export interface TermForm {
  /** In lower case, with single spaces. */
  readonly text: string;
  /** Also an everyday word, which means the term for certain only where a lesson introduces it, in bold. */
  readonly isEveryday: boolean;
}

export interface Term {
  readonly name: string;
  /** Of its heading in the glossary. */
  readonly anchor: string;
  /** The name itself, the others, and each of them with an s. */
  readonly forms: readonly TermForm[];
  /** What it is, as Markdown. */
  readonly text: string;
  /** What NumPy calls it, as Markdown. */
  readonly numpy: string | undefined;
}

/**
 * Reads `docs/glossary.txt`, whose first lines say how it is written.
 *
 * @throws {Error} for a line that is no term, or a form that two terms have
 */
export function parseTerms(text: string): readonly Term[] {
  const terms = text.split('\n').flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const parts = /^([^|(]+?)(?: \(([^|)]+)\))? \| (.+?)(?: \| (.+))?$/.exec(line);
    if (parts === null) {
      throw new Error(
        `docs/glossary.txt:${String(i + 1)}: a term is written \`term (forms) | text\`; got "${line}"`,
      );
    }
    const [, name = '', others, explained = '', numpy] = parts;
    const plain = withoutStars(name);
    return [
      {
        name: plain,
        anchor: plain.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
        forms: [name, ...(others?.split(',') ?? [])].flatMap(formsOf),
        text: explained,
        numpy,
      },
    ];
  });
  const twice = firstTwice(terms.flatMap(({ forms }) => [...new Set(forms.map(({ text: form }) => form))]));
  if (twice !== undefined) throw new Error(`docs/glossary.txt: two terms have the form "${twice}"`);
  return terms;
}

/** How forms are compared with what stands in a text. */
export function normalForm(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

function formsOf(written: string): readonly TermForm[] {
  const isEveryday = written.includes('**');
  const text = normalForm(withoutStars(written));
  return [text, `${text}s`].map((form) => ({ text: form, isEveryday }));
}

function withoutStars(text: string): string {
  return text.replaceAll('**', '');
}

function firstTwice(texts: readonly string[]): string | undefined {
  return texts.find((text, i) => texts.indexOf(text) !== i);
}
