import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

const renderer = path.join(__dirname, 'renderInOnePiece.mjs');

/**
 * Has every page written in one piece, from top to bottom.
 *
 * React sends what stands in a `Suspense` boundary after the page once that has grown past some 12 KB, hidden
 * and with a script that moves it to its place: a reader without JavaScript, and a printer, would never see it.
 */
export default function wholePages(): Plugin {
  return {
    name: 'whole-pages',
    configureWebpack: (_config, isServer) =>
      isServer
        ? {
            // Docusaurus has an alias for all of `react-dom`; the first that fits is taken.
            mergeStrategy: { 'resolve.alias': 'prepend' },
            resolve: { alias: { 'react-dom/server$': renderer } },
          }
        : {},
  };
}
