import MiniSearch from 'minisearch';
import type { Section } from './Section.ts';

export interface Found {
  readonly section: Section;
  /** Words of the section that the query stands for, in small letters. */
  readonly words: readonly string[];
}

export type SearchIndex = (query: string) => readonly Found[];

/** Who searches most likely wants to have it explained. */
const lessonsFirst = 1.5;

/** Finds sections that have all words of a query, the beginning of each, or, of a long word, nearly that. */
export function searchIndex(sections: readonly Section[]): SearchIndex {
  const sectionAt = (id: unknown): Section | undefined => sections[Number(id)];
  const index = new MiniSearch<Section & { readonly id: number }>({
    fields: ['page', 'heading', 'text'],
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      // A slip in five letters.
      fuzzy: (word) => (word.length > 4 ? 0.2 : false),
      boost: { heading: 3, page: 2 },
      boostDocument: (id) => (sectionAt(id)?.address.startsWith('lessons/') ? lessonsFirst : 1),
    },
  });
  index.addAll(sections.map((section, id) => ({ ...section, id })));
  return (query) =>
    index.search(query).flatMap(({ id, terms }) => {
      const section = sectionAt(id);
      return section ? [{ section, words: terms }] : [];
    });
}
