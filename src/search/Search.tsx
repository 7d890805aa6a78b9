import { useEffect, useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { isSearchKey } from './isSearchKey.ts';
import Results from './Results.tsx';
import { useQuery } from './useQuery.ts';
import { useSearchIndex } from './useSearchIndex.ts';
import styles from './Search.module.css';

/** A field, and below it what is found while the reader types. */
export default function Search(): ReactNode {
  const [query, setQuery] = useQuery();
  const index = useSearchIndex();
  const results = useRef<HTMLOListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The keys that lead to this page lead to the field here, and what was asked stays.
    const goToField = (event: KeyboardEvent): void => {
      if (!isSearchKey(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', goToField, true);
    return () => {
      document.removeEventListener('keydown', goToField, true);
    };
  }, []);

  return (
    <>
      <form
        role="search"
        className="needsScript"
        onSubmit={(event) => {
          event.preventDefault();
          results.current?.querySelector('a')?.focus();
        }}
      >
        <input
          ref={field}
          type="search"
          className={styles.field}
          aria-label={translate({ id: 'search.field', message: 'Words to find' })}
          placeholder={translate({ id: 'search.example', message: 'such as: rounding error' })}
          autoComplete="off"
          spellCheck={false}
          // The reader came to this page to type.
          autoFocus
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
          }}
        />
      </form>
      {index === 'unreachable' ? (
        <p role="alert">
          <Translate id="search.unreachable">
            The words of the site could not be fetched. Load the page again when there is a network.
          </Translate>
        </p>
      ) : (
        <Results query={query} index={index} ref={results} />
      )}
    </>
  );
}
