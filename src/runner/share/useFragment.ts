import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** What stands behind `#` in the page's address; empty where the build renders the page. */
export function useFragment(): string {
  const { hash } = useLocation();
  const isBrowser = useIsBrowser();
  return isBrowser ? hash.slice(1) : '';
}
