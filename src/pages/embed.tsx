import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { PageMetadata } from '@docusaurus/theme-common';
import LayoutProvider from '@theme/Layout/Provider';
import EmbeddedCode from '@site/src/runner/share/EmbeddedCode';

/** A program by itself, for a frame on somebody else's page: the code comes with the address. */
export default function Embed(): ReactNode {
  return (
    <LayoutProvider>
      <PageMetadata
        title={translate({ id: 'embed.title', message: 'A program' })}
        description={translate({
          id: 'embed.description',
          message: 'One live block, to be shown in a frame.',
        })}
      />
      {/* Without a fragment it shows nothing: whom a search engine leads here is better off on the playground. */}
      <Head>
        <link rel="canonical" href={useBaseUrl('/playground', { absolute: true })} />
      </Head>
      <EmbeddedCode />
    </LayoutProvider>
  );
}
