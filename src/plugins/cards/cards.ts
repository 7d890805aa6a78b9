import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { lessonDocs } from '../course/lessonDocs';
import { DiskCache } from '../../cli/diskCache/DiskCache';
import { cardOf } from './cardOf';
import { cardPicture } from './cardPicture';
import { drawnOnce } from './drawnOnce';
import { drawerKey } from './drawPng';

/** Draws the picture of each lesson that networks show where its address is shared. */
export default function cards({ siteDir }: LoadContext, { sidebar }: { readonly sidebar: unknown }): Plugin {
  let pictures: readonly { readonly card: string; readonly svg: string }[] = [];
  return {
    name: 'cards',
    allContentLoaded({ allContent }) {
      pictures = lessonDocs(allContent, sidebar).map(({ file, doc }, i) => ({
        card: cardOf(file) ?? '',
        svg: cardPicture(i + 1, doc.title),
      }));
      return Promise.resolve();
    },
    async postBuild({ outDir }) {
      const cache = new DiskCache(siteDir, 'cards', drawerKey());
      await Promise.all(
        pictures.map(async ({ card, svg }) => {
          const file = path.join(outDir, card);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, await drawnOnce(cache, svg));
        }),
      );
    },
  };
}
