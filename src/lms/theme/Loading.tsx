import { useEffect, type ComponentProps, type ReactNode } from 'react';
import type ThemeLoading from '@theme/Loading';
import OriginalLoading from '@theme-init/Loading';

// The name under which a replaced component is found has no types.
const Loading = OriginalLoading as typeof ThemeLoading;

/**
 * What stands in place of a page until its files are there.
 *
 * Docusaurus fetches the files of the first page before it renders anything. With the router of a package it looks for
 * them by the wrong address and finds none; and a page whose files come between its rendering and its mounting, as on a
 * slow machine, is never told of them and stays empty. So they are asked for again once this is mounted.
 */
export default function LoadingAgain(props: ComponentProps<typeof ThemeLoading>): ReactNode {
  const { retry } = props;
  useEffect(() => {
    retry();
    // Once: what is asked for again after an error, the reader decides.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return <Loading {...props} />;
}
