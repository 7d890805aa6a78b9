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

/**
 * Finds sections that have all words of a query, the beginning of each, or, of a long word, nearly that. It is made a few
 * sections at a time, so that the page answers meanwhile.
 */
export async function searchIndex(sections: readonly Section[]): Promise<SearchIndex> {
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
  await index.addAllAsync(
    sections.map((section, id) => ({ ...section, id })),
    { chunkSize: 20 },
  );
  return (query) =>
    index.search(query).flatMap(({ id, terms }) => {
      const section = sectionAt(id);
      return section ? [{ section, words: terms }] : [];
    });
}
