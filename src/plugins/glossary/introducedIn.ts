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

/** The lesson that introduces a term: the first that has it in bold, else the first that has it at all. */
export function introducedIn(
  { forms }: Term,
  lessons: readonly GlossaryLesson[],
): GlossaryLesson | undefined {
  const isForm = (text: string): boolean => forms.some((form) => form.text === normalForm(text));
  const plain = forms.filter(({ isEveryday }) => !isEveryday).map(({ text }) => text);
  return (
    lessons.find(({ mdx }) => boldIn(mdx).some(isForm)) ??
    (plain.length === 0
      ? undefined
      : lessons.find(({ mdx }) => proseIn(mdx).search(formPattern(plain)) !== -1))
  );
}
