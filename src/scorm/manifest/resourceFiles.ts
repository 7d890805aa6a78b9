import { element, type Element } from './xml.ts';

/** The files of a resource, as addresses from the package's top. */
export function resourceFiles(files: readonly string[]): readonly Element[] {
  return files.map((file) => element('file', { href: encodeURI(file) }));
}
