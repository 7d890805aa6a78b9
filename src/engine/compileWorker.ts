/** The whole program of the page's compile worker: each request brings the port for its answer. */
import type { PictureRequest } from '../trace/picture.ts';
import { compile } from './compile/compile.ts';
import type { Compiled } from './compile/compiled.ts';

/** A program to compile and the pictures it is to be asked for. */
export interface CompileRequest {
  readonly source: string;
  readonly pictures: readonly PictureRequest[];
  /** The name of the function that answers an exercise. */
  readonly entry?: string;
}

/** What the worker answers: that it has begun, and what came of it. */
export type CompileAnswer = { readonly type: 'begun' } | Compiled;

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<CompileRequest>) => {
  const [port] = ports;
  const answer = (message: CompileAnswer): void => port?.postMessage(message);
  answer({ type: 'begun' });
  answer(compile(data.source, data.pictures, data.entry));
});
