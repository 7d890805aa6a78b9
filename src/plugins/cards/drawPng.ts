import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { hashOf } from '../../cli/diskCache/hashOf';
import { keptInProcess } from '../keptInProcess';

/** They have the letters of all languages of Europe, and the signs of formulas. */
const fonts = ['DejaVuSans', 'DejaVuSans-Bold'];

/** Draws a picture with the fonts of the project, so that it is the same on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // Resvg refuses to be started twice.
  const fontBuffers = await keptInProcess('resvg', start);
  const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  // Three megabytes each, which Resvg keeps until it is told: a hundred lessons would have a memory of their own.
  image.free();
  drawing.free();
  return png;
}

/** A name for all that draws: with another one the same picture may look different. */
export function drawerKey(): string {
  return hashOf(program(), ...fontFiles());
}

async function start(): Promise<Uint8Array[]> {
  await initWasm(program());
  return fontFiles();
}

function program(): Uint8Array<ArrayBuffer> {
  return readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
}

function fontFiles(): Uint8Array[] {
  return fonts.map((name) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));
}
