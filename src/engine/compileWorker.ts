/** The whole program of the page's compile worker: each request brings the port for its answer. */
import { compile } from './compile/compile.ts';

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<string>) => {
  ports[0]?.postMessage(compile(data));
});
