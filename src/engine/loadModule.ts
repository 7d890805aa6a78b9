import { runInThisContext } from 'node:vm';
import * as derivative from 'derivative';

/**
 * The default export of a module that takes `derivative`: an exercise or a mutant. It is run as a script: the site's
 * build reads exercises too, in a loader of its own that imports no text.
 */
export function loadModule<T>(module: string): Promise<T> {
  return new Promise((resolve) => {
    const script = `'use strict';\n${module.replace(/^\s*export default /, '')}`;
    const load = runInThisContext(script) as (host: typeof derivative) => T;
    resolve(load(derivative));
  });
}
