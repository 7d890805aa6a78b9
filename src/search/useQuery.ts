import { useEffect, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';

/** What is searched for. It stands in the address, so that the way back from a result leads to the results. */
export function useQuery(): readonly [string, (query: string) => void] {
  const history = useHistory();
  const { pathname, search } = useLocation();
  /** What the address says only a moment later. */
  const [typed, setTyped] = useState<string>();
  // The page is built without a query.
  const asked = useIsBrowser() ? (new URLSearchParams(search).get('q') ?? '') : '';

  // `ask` replaces. Any other way to an address of this page, such as the link in the bar, asks for what stands there.
  useEffect(
    () =>
      history.listen((_location, action) => {
        if (action !== 'REPLACE') setTyped(undefined);
      }),
    [history],
  );

  const ask = (next: string): void => {
    setTyped(next);
    history.replace({
      pathname,
      search: next === '' ? '' : `?${new URLSearchParams({ q: next }).toString()}`,
    });
  };
  return [typed ?? asked, ask];
}
