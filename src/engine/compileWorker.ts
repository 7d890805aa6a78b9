/** The whole program of the page's compile worker: each request brings the port for its answer. */
import type { PictureRequest } from '../trace/picture.ts';
import { compile } from './compile/compile.ts';

/** A program to compile and the pictures it is to be asked for. */
export interface CompileRequest {
  readonly source: string;
  readonly pictures: readonly PictureRequest[];
  /** The name of the function that answers an exercise. */
  readonly entry?: string;
}

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<CompileRequest>) => {
  ports[0]?.postMessage(compile(data.source, data.pictures, data.entry));
});
