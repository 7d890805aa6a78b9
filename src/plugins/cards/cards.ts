import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedContent as Docs } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { pageOrder } from '../exercises/pageOrder';
import { cardOf } from './cardOf';
import { cardPicture } from './cardPicture';
import { drawPng } from './drawPng';

/** Draws the picture of each lesson that networks show where its address is shared. */
export default function cards(_context: LoadContext, { sidebar }: { readonly sidebar: unknown }): Plugin {
  let pictures: readonly { readonly card: string; readonly svg: string }[] = [];
  return {
    name: 'cards',
    allContentLoaded({ allContent }) {
      const [version] = (allContent['docusaurus-plugin-content-docs']?.default as Docs).loadedVersions;
      const titles = new Map(version?.docs.map(({ id, title }) => [`docs/lessons/${id}.mdx`, title]));
      pictures = pageOrder(sidebar)
        .filter((file) => cardOf(file) !== undefined)
        .map((file, i) => ({
          card: cardOf(file) ?? '',
          svg: cardPicture(i + 1, titles.get(file) ?? ''),
        }));
      return Promise.resolve();
    },
    async postBuild({ outDir }) {
      for (const { card, svg } of pictures) {
        const file = path.join(outDir, card);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, await drawPng(svg));
      }
    },
  };
}
