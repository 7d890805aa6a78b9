import { readFileSync } from 'node:fs';
import { hashOf } from '../../cli/diskCache/hashOf';

/** They have the letters of all languages of Europe, and the signs of formulas. */
const fontFiles = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) =>
  require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`),
);

/** Draws a picture with the fonts of the project, whatever others a machine has, and beside the thread that asks. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // Each command reads this file, and few of them draw.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false } });
  return image.asPng();
}

/** A name for all that draws: with another one the same picture may look different. */
export function drawerKey(): string {
  // The program is a file of its own for each kind of machine; this one names its version.
  const drawer = require.resolve('@resvg/resvg-js/package.json');
  return hashOf(...[drawer, ...fontFiles].map((file) => readFileSync(file)));
}
