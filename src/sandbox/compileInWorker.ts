import program from '@generated/cage/default/compileWorker';
import type { Compiled } from '../engine/compile/compiled.ts';
import type { CompileAnswer, CompileRequest } from '../engine/compileWorker.ts';
import { afterPaint } from './afterPaint.ts';

/** There are sources of 400 characters that keep a TypeScript parser busy for ever. */
const limitMilliseconds = 2_000;

/** Ready for the next program, and with nothing else to do: a hostile one keeps nobody else waiting. */
let idle: Worker | undefined;

/** Has a compile worker ready, so that the next run finds it warm. */
export function warmCompiler(): void {
  idle ??= startCompiler();
}

/** Compiles a program off the page's thread; one that takes too long is refused, and a stopped one given up. */
export function compileInWorker(request: CompileRequest, stopped: AbortSignal): Promise<Compiled> {
  const compiler = idle ?? startCompiler();
  idle = undefined;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const settle = (compiled: Compiled): void => {
      clearTimeout(timer);
      stopped.removeEventListener('abort', giveUp);
      port1.close();
      resolve(compiled);
    };
    const refuse = (message: string): void => {
      compiler.terminate();
      settle({ type: 'invalid', error: { name: 'SyntaxError', message } });
      // That one is gone: the next run is to find another.
      afterPaint(warmCompiler);
    };
    const giveUp = (): void => {
      refuse('stopped');
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    stopped.addEventListener('abort', giveUp);
    compiler.onerror = () => {
      refuse('the compiler could not be loaded: reload the page');
    };
    // The worker is part of this site and answers with what `compile` returns.
    port1.onmessage = ({ data }: MessageEvent<CompileAnswer>) => {
      if (data.type !== 'begun') {
        keep(compiler);
        settle(data);
        return;
      }
      // Only now: a slow machine may take as long to start a worker.
      timer = setTimeout(() => {
        refuse('this code takes too long to read: it is nested too deeply');
      }, limitMilliseconds);
    };
    compiler.postMessage(request, [port2]);
  });
}

/**
 * Where the worker's text lies: in a sandboxed frame of another site the page has no origin, and may start no
 * worker from an address of the site.
 */
let address: string | undefined;

function startCompiler(): Worker {
  address ??= URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const compiler = new Worker(address, { name: 'compile' });
  // One that could not be loaded while it was waited for is none.
  compiler.onerror = () => {
    if (idle === compiler) idle = undefined;
  };
  return compiler;
}

/** One is enough: another may have been started while this one was at work. */
function keep(compiler: Worker): void {
  if (idle) compiler.terminate();
  else idle = compiler;
}
