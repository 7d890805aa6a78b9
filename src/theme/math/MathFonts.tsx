import type { ReactNode } from 'react';
import Head from '@docusaurus/Head';
import mainRegular from 'katex/dist/fonts/KaTeX_Main-Regular.woff2';
import mathItalic from 'katex/dist/fonts/KaTeX_Math-Italic.woff2';

/**
 * Fetches the letters and digits of formulas with the page's first files. The styles ask for them only once a formula is
 * laid out, and the text around it would then move when they come.
 */
export default function MathFonts(): ReactNode {
  return (
    <Head>
      {[mainRegular, mathItalic].map((font) => (
        <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
      ))}
    </Head>
  );
}
