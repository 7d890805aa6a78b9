import { useDeferredValue, useMemo, type ReactNode, type Ref } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { excerpt, pieces, type Piece } from './excerpt.ts';
import type { Found, SearchIndex } from './searchIndex.ts';
import styles from './Search.module.css';

export interface ResultsProps {
  readonly query: string;
  /** Absent until it is fetched. */
  readonly index: SearchIndex | undefined;
  readonly ref: Ref<HTMLOListElement>;
}

/** Nobody reads on after so many. */
const shown = 50;

/** What is found, the best first, and how much it is. */
export default function Results({ query, index, ref }: ResultsProps): ReactNode {
  const asked = useDeferredValue(query.trim());
  const found = useMemo(() => (asked === '' ? [] : index?.(asked)), [asked, index]);
  return (
    <>
      <p role="status" className={styles.count}>
        {countText(asked, found?.length)}
      </p>
      <ol ref={ref} className={styles.results}>
        {found?.slice(0, shown).map((each) => (
          <Result key={each.section.address} {...each} />
        ))}
      </ol>
    </>
  );
}

function Result({ section, words }: Found): ReactNode {
  const { address, page, heading, text, language } = section;
  return (
    <li lang={language}>
      <p className={styles.heading}>
        <Link to={`/${address}`}>
          <Marked pieces={pieces(heading === '' ? page : heading, words)} />
        </Link>
        {heading !== '' && heading !== page && <span className={styles.page}>{page}</span>}
      </p>
      <p className={styles.excerpt}>
        <Marked pieces={excerpt(text, words)} />
      </p>
    </li>
  );
}

function Marked({ pieces: all }: { readonly pieces: readonly Piece[] }): ReactNode {
  // They stand in a row and never change their places.
  return all.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text));
}

function countText(asked: string, count: number | undefined): string {
  if (asked === '') return '';
  if (count === undefined) return translate({ id: 'search.fetching', message: 'One moment…' });
  if (count === 0) {
    return translate(
      { id: 'search.nothing', message: 'Nothing has all the words of “{query}”. Try fewer, or another one.' },
      { query: asked },
    );
  }
  if (count > shown) {
    return translate(
      {
        id: 'search.many',
        message: '{count} places; the first {shown} are shown. One more word narrows it.',
      },
      { count, shown },
    );
  }
  return count === 1
    ? translate({ id: 'search.one', message: 'One place' })
    : translate({ id: 'search.some', message: '{count} places' }, { count });
}
