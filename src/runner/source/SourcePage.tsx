import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import Translate, { translate } from '@docusaurus/Translate';
import { SheetLayout } from '../proofSheet/SheetLayout';
import { SourceListing } from './SourceListing';

export interface SourcePageProps {
  readonly source: {
    /** From the repository's top. */
    readonly file: string;
    readonly code: string;
  };
}

/** A file that this site is made of. Search engines have no use for it. */
export default function SourcePage({ source }: SourcePageProps): ReactNode {
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
