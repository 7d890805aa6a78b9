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

interface Card {
  /** Its file, from the folder of the build. */
  readonly file: string;
  readonly png: Promise<Uint8Array>;
}

/** Draws the picture of each lesson that networks show where its address is shared. */
export default function cards({ siteDir }: LoadContext, { sidebar }: { readonly sidebar: unknown }): Plugin {
  let drawn: readonly Card[] = [];
  return {
    name: 'cards',
    allContentLoaded({ allContent }) {
      if (process.env.NODE_ENV !== 'production') return Promise.resolve();
      const cache = new DiskCache(siteDir, 'cards', drawerKey());
      const inTurn = pLimit(availableParallelism());
      // While the site is bundled: at the end of a build, what each took, three megabytes, would be held until all are drawn.
      drawn = lessonDocs(allContent, sidebar).map(({ file, doc }, i) => ({
        file: cardOf(file) ?? '',
        png: inTurn(() => drawnOnce(cache, cardPicture(i + 1, doc.title))),
      }));
      return Promise.resolve();
    },
    async postBuild({ outDir }) {
      for (const { file, png } of drawn) {
        mkdirSync(path.dirname(path.join(outDir, file)), { recursive: true });
        writeFileSync(path.join(outDir, file), await png);
      }
    },
  };
}
