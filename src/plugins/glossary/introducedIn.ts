import { boldIn } from './boldIn';
import { formPattern } from './formPattern';
import { normalForm, type Term } from './parseTerms';
import { proseIn } from './proseIn';

/** A lesson as the glossary needs it. */
export interface GlossaryLesson {
  readonly title: string;
  /** From the site's top. */
  readonly address: string;
  /** As it stands in its file. */
  readonly mdx: string;
}

/** A lesson's words, taken out of its text once for all terms. */
interface ReadLesson {
  readonly lesson: GlossaryLesson;
  readonly prose: string;
  /** In normal form. */
  readonly bold: ReadonlySet<string>;
}

/**
 * Finds the lesson that introduces a term: the first that has it in bold, else the first that has it at all.
 *
 * @param lessons in the order in which they are read
 */
export function introducedIn(lessons: readonly GlossaryLesson[]): (term: Term) => GlossaryLesson | undefined {
  const read = lessons.map((lesson): ReadLesson => {
    const { mdx } = lesson;
    return { lesson, prose: proseIn(mdx), bold: new Set(boldIn(mdx).map(normalForm)) };
  });
  return ({ forms }) => {
    const inBold = read.find(({ bold }) => forms.some(({ text }) => bold.has(text)));
    return (
      inBold ??
      firstWith(
        forms.filter(({ isEveryday }) => !isEveryday),
        read,
      )
    )?.lesson;
  };
}

function firstWith(forms: Term['forms'], read: readonly ReadLesson[]): ReadLesson | undefined {
  if (forms.length === 0) return undefined;
  const pattern = formPattern(forms.map(({ text }) => text));
  return read.find(({ prose }) => prose.search(pattern) !== -1);
}
