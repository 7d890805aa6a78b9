import { frontMatter, heading, joined } from '../reference/markdown';
import { introducedIn, type GlossaryLesson } from './introducedIn';
import type { Term } from './parseTerms';

/**
 * The page of the glossary, as Markdown.
 *
 * @param lessons in the order in which they are read
 */
export function glossaryPage(terms: readonly Term[], lessons: readonly GlossaryLesson[]): string {
  const lessonOf = introducedIn(lessons);
  const sorted = [...terms].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return joined([
    frontMatter({
      title: 'Glossary',
      description:
        'What the words of the lessons mean, each in a plain sentence, with the lesson that introduces it.',
      sidebar_position: 1,
    }),
    'What the words of the lessons mean. In a lesson, the first use of a word leads here.',
    ...sorted.flatMap((term) => [
      heading(2, `${term.name} <!-- #${term.anchor} -->`),
      explained(term, lessonOf(term)),
    ]),
  ]);
}

function explained({ text, numpy }: Term, lesson: GlossaryLesson | undefined): string {
  return [
    text,
    ...(numpy === undefined ? [] : [`In NumPy: ${numpy}.`]),
    ...(lesson === undefined ? [] : [`Introduced in [${lesson.title}](${lesson.address}).`]),
  ].join(' ');
}
