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

/** The one home of the terms, from the site's folder. */
export const glossaryFile = 'docs/glossary.txt';

interface PlacedTerm {
  readonly term: Term;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Reads the terms, whose file says in its first lines how it is written.
 *
 * @throws {Error} for a line that is no term, and for a form or an anchor that two terms have
 */
export function parseTerms(text: string): readonly Term[] {
  const placed = text.split('\n').flatMap((written, i): readonly PlacedTerm[] => {
    if (written === '' || written.startsWith('#')) return [];
    return [{ term: parseTerm(written, i + 1), line: i + 1 }];
  });
  mustBeAlone(placed, 'form', ({ forms }) => forms.map(({ text: form }) => form));
  mustBeAlone(placed, 'anchor', ({ anchor }) => [anchor]);
  return placed.map(({ term }) => term);
}

function parseTerm(written: string, line: number): Term {
  const parts = /^([^|(]+?)(?: \(([^|)]+)\))? \| (.+?)(?: \| (.+))?$/.exec(written);
  const [, name = '', others, explained = '', numpy] = parts ?? [];
  const forms = [name, ...(others?.split(',') ?? [])];
  // An empty form would be found between any two signs of a lesson, for ever.
  if (parts === null || forms.some((form) => normalForm(withoutStars(form)) === '')) {
    throw new Error(
      `${glossaryFile}:${String(line)}: a term is written \`term (form, other form) | text\`; got "${written}"`,
    );
  }
  const plain = withoutStars(name);
  return {
    name: plain,
    anchor: plain.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-'),
    forms: forms.flatMap(formsOf),
    text: explained,
    numpy,
  };
}

/** No word may lead to two terms, and no address to two headings. */
function mustBeAlone(
  placed: readonly PlacedTerm[],
  what: string,
  of: (term: Term) => readonly string[],
): void {
  const first = new Map<string, PlacedTerm>();
  for (const each of placed) {
    for (const own of of(each.term)) {
      const other = first.get(own) ?? each;
      first.set(own, other);
      if (other === each) continue;
      throw new Error(
        `${glossaryFile}:${String(each.line)}: the term "${each.term.name}" has the ${what} "${own}", which "${other.term.name}" in line ${String(other.line)} has too: leave it to one of them`,
      );
    }
  }
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
