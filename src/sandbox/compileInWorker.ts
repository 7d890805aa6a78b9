import program from '@generated/cage/default/compileWorker';
import type { Compiled } from '../engine/compile/compiled.ts';
import type { CompileRequest } from '../engine/compileWorker.ts';

/** There are sources of 400 characters that keep a TypeScript parser busy for ever. */
const limitMilliseconds = 2_000;

let worker: Worker | undefined;

/**
 * Starts the compile worker, so that the first run finds it warm. It is made from its text: in a sandboxed frame
 * of another site the page has no origin, and may start no worker from an address.
 */
export function warmCompiler(): Worker {
  worker ??= new Worker(URL.createObjectURL(new Blob([program], { type: 'text/javascript' })), {
    name: 'compile',
  });
  return worker;
}

/** Compiles a program off the page's thread; one that takes too long is refused. */
export function compileInWorker(request: CompileRequest): Promise<Compiled> {
  const compiler = warmCompiler();
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const settle = (compiled: Compiled): void => {
      clearTimeout(timer);
      port1.close();
      resolve(compiled);
    };
    const giveUp = (message: string): void => {
      compiler.terminate();
      if (worker === compiler) worker = undefined;
      settle({ type: 'invalid', error: { name: 'SyntaxError', message } });
    };
    const timer = setTimeout(() => {
      giveUp('this code takes too long to read: it is nested too deeply');
    }, limitMilliseconds);
    compiler.onerror = () => {
      giveUp('the compiler could not be loaded: reload the page');
    };
    // The worker is part of this site and answers with what `compile` returns.
    port1.onmessage = ({ data }: MessageEvent<Compiled>) => {
      settle(data);
    };
    compiler.postMessage(request, [port2]);
  });
}
