import { useMemo, type ReactNode } from 'react';
import Head from '@docusaurus/Head';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { PageLanguages } from '@site/src/runner/PageLanguages';
import styles from './PageLanguage.module.css';

export interface PageLanguageProps {
  /** The page's file, as Docusaurus names it: `@site/docs/lessons/gradient/index.mdx`. */
  readonly source: string;
  readonly children: ReactNode;
}

/**
 * What a page says, which stays English where it is not translated: then a line says so, a screen reader is told, and a
 * search engine finds the page under its English address only.
 */
export default function PageLanguage({ source, children }: PageLanguageProps): ReactNode {
  const { currentLocale, defaultLocale, path } = useDocusaurusContext().i18n;
  const languages = useMemo(
    () => ({ site: currentLocale, author: defaultLocale }),
    [currentLocale, defaultLocale],
  );
  if (currentLocale === defaultLocale || source.startsWith(`@site/${path}/`)) return children;
  return (
    <>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <p className={styles.note}>
        <Translate id="page.notTranslated">
          This page is not translated yet: it is shown in English.
        </Translate>
      </p>
      <div lang={defaultLocale}>
        <PageLanguages value={languages}>{children}</PageLanguages>
      </div>
    </>
  );
}
