import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import Translate, { translate } from '@docusaurus/Translate';
import { SheetLayout } from '../proofSheet/SheetLayout';
import { SourceListing } from './SourceListing';

export interface SourcePageProps {
  /** The files by the address of their page. */
  readonly sources: Readonly<Record<string, SourceText>>;
  readonly route: { readonly path: string };
}

interface SourceText {
  /** From the repository's top. */
  readonly file: string;
  readonly code: string;
}

/** A file that this site is made of. Search engines have no use for it. */
export default function SourcePage({ sources, route }: SourcePageProps): ReactNode {
  const source = sources[route.path];
  if (source === undefined) throw new Error(`the build has no source for ${route.path}`);
  const { file, code } = source;
  return (
    <SheetLayout
      title={file}
      description={translate(
        { id: 'source.description', message: 'The file {file}, of which this site is made.' },
        { file },
      )}
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <p>
        <Translate id="source.lead">A file of this site, as it was when the site was built.</Translate>
      </p>
      <SourceListing code={code} language={/\.(\w+)$/.exec(file)?.[1] ?? 'text'} />
    </SheetLayout>
  );
}
