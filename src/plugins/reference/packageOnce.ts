import { madeOnce } from '../madeOnce';
import type { SourceFile } from './entry';
import { readPackage } from './readPackage';

/** What `readPackage` reads, parsed once: the reference, the links to it and the type checker each need it. */
export function packageOnce(source: string): readonly SourceFile[] {
  return madeOnce('package', [source], () => readPackage(source));
}
