import * as derivative from 'derivative';

/** The default export of a module that takes `derivative`: an exercise or a mutant. */
export async function loadModule<T>(module: string): Promise<T> {
  const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(module)}`;
  const loaded = (await import(/* @vite-ignore */ address)) as {
    readonly default: (host: typeof derivative) => T;
  };
  return loaded.default(derivative);
}
