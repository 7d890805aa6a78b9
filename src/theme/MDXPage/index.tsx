import { useMemo, type ReactNode } from 'react';
import MDXPage from '@theme-original/MDXPage';
import type { Props } from '@theme/MDXPage';
import PageLanguage from '../language/PageLanguage';

/** A page that is no lesson, such as the landing page, with its text in the language that it has. */
export default function MDXPageInItsLanguage({ content: Content, ...props }: Props): ReactNode {
  const content = useMemo(() => {
    const InItsLanguage = (): ReactNode => (
      <PageLanguage source={Content.metadata.source}>
        <Content />
      </PageLanguage>
    );
    const { frontMatter, metadata, toc, contentTitle, assets } = Content;
    return Object.assign(InItsLanguage, { frontMatter, metadata, toc, contentTitle, assets });
  }, [Content]);
  return <MDXPage {...props} content={content} />;
}
