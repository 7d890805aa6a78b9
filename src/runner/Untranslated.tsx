import type { ReactNode } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Words that are in the language of the original on every page: a screen reader is told so. */
export function Untranslated({ children }: { readonly children: string }): ReactNode {
  const { currentLocale, defaultLocale } = useDocusaurusContext().i18n;
  return currentLocale === defaultLocale ? children : <span lang={defaultLocale}>{children}</span>;
}
