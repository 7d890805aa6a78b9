import { readFileSync } from 'node:fs';
import { renderAsync } from '@resvg/resvg-js';
import { hashOf } from '../../cli/diskCache/hashOf';

/** They have the letters of all languages of Europe, and the signs of formulas. */
const fontFiles = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`),
);

/** Draws a picture, beside the thread that asks, with the fonts of the project: it is the same on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false } });
  return image.asPng();
}

/** A name for all that draws: with another one the same picture may look different. */
export function drawerKey(): string {
  // The program is a file of its own for each kind of machine; this one names its version.
  const drawer = require.resolve('@resvg/resvg-js/package.json');
  return hashOf(...[drawer, ...fontFiles].map((file) => readFileSync(file)));
}
