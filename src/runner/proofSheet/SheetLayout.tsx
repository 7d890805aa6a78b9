import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';

export interface SheetLayoutProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** A page that the build makes of data. It has the classes of a page of prose, and so its looks. */
export function SheetLayout({ title, description, children }: SheetLayoutProps): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className="container margin-vert--lg">
        <article className="theme-doc-markdown markdown">
          <Heading as="h1">{title}</Heading>
          {children}
        </article>
      </main>
    </Layout>
  );
}
