import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** They have the letters of all languages of Europe, and the signs of formulas. */
const fonts = ['DejaVuSans', 'DejaVuSans-Bold'];

/** It is started once in a process, and this module is read anew for each language of a build; see `ranInNode`. */
const place = Symbol.for('nudge.resvg');

/** Draws a picture with the fonts of the project, so that it is the same on every machine. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  const started = Reflect.get(globalThis, place) as Promise<void> | undefined;
  const ready = started ?? initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  Reflect.set(globalThis, place, ready);
  await ready;
  const fontBuffers = fonts.map((name) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));
  return new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false } }).render().asPng();
}
