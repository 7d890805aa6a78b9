import { useEffect, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { useHistory } from '@docusaurus/router';
import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import clsx from 'clsx';
import { isSearchKey } from '../../isSearchKey.ts';
import styles from './styles.module.css';

/** Leads to the page that searches the site, with a click or with Ctrl and K. */
export default function SearchBar(): ReactNode {
  const page = useBaseUrl('/search');
  const history = useHistory();

  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (!isSearchKey(event) || event.defaultPrevented) return;
      event.preventDefault();
      history.push(page);
    };
    document.addEventListener('keydown', open);
    return () => {
      document.removeEventListener('keydown', open);
    };
  }, [history, page]);

  return (
    <Link
      to="/search"
      className={clsx(styles.search, 'needsScript')}
      aria-label={translate({ id: 'search.open', message: 'Search' })}
      aria-keyshortcuts="Control+K Meta+K"
      title={translate({ id: 'search.open.keys', message: 'Search (Ctrl or ⌘ and K)' })}
    >
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <circle cx="6.5" cy="6.5" r="5" />
        <path d="M10.5 10.5 15 15" />
      </svg>
    </Link>
  );
}
