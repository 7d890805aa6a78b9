import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import pLimit from 'p-limit';
import { lessonDocs } from '../course/lessonDocs';
import { DiskCache } from '../../cli/diskCache/DiskCache';
import { cardOf } from './cardOf';
import { cardPicture } from './cardPicture';
import { drawnOnce } from './drawnOnce';
import { drawerKey } from './drawPng';

interface CardPicture {
  /** Its file, from the folder of the build. */
  readonly card: string;
  readonly svg: string;
}

/** Draws the picture of each lesson that networks show where its address is shared. */
export default function cards({ siteDir }: LoadContext, { sidebar }: { readonly sidebar: unknown }): Plugin {
  let pictures: readonly CardPicture[] = [];
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
      // A picture that is drawn holds three megabytes until it is PNG.
      const inTurn = pLimit(availableParallelism());
      await Promise.all(pictures.map((picture) => inTurn(() => write(outDir, cache, picture))));
    },
  };
}

async function write(outDir: string, cache: DiskCache, { card, svg }: CardPicture): Promise<void> {
  const file = path.join(outDir, card);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await drawnOnce(cache, svg));
}
