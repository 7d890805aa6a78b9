import { useEffect, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { parse } from 'valibot';
import { searchIndex, type SearchIndex } from './searchIndex.ts';
import { sectionsFile, sectionsSchema } from './Section.ts';

/** The index once it is there; `unreachable` when it could not be fetched. */
export function useSearchIndex(): SearchIndex | 'unreachable' | undefined {
  const file = useBaseUrl(`/${sectionsFile}`);
  const [index, setIndex] = useState<{ readonly now: SearchIndex | 'unreachable' }>();

  useEffect(() => {
    let isWanted = true;
    void fetchIndex(file)
      .catch((): 'unreachable' => 'unreachable')
      .then((now) => {
        if (isWanted) setIndex({ now });
      });
    return () => {
      isWanted = false;
    };
  }, [file]);

  return index?.now;
}

async function fetchIndex(file: string): Promise<SearchIndex> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  return searchIndex(parse(sectionsSchema, await response.json()));
}
