/**
 * What is made once in a process, however often it is asked for.
 *
 * Docusaurus reads its configuration anew for each language of a build, and every module of ours with it. What is to
 * outlast that lies outside of modules.
 *
 * @param name what it is kept under
 */
export function keptInProcess<T>(name: string, make: () => T): T {
  const place = Symbol.for(`nudge.${name}`);
  if (!Reflect.has(globalThis, place)) Reflect.set(globalThis, place, make());
  return Reflect.get(globalThis, place) as T;
}
