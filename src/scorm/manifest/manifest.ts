import type { ScormVersion } from '../ScormVersion.ts';
import { manifest12 } from './manifest12.ts';
import { manifest2004 } from './manifest2004.ts';
import { xmlDocument } from './xml.ts';

/** What a platform is told of a package. */
export interface PackageFacts {
  /** Of the package: letters, digits, `-`, `_` and `.`, the first one a letter. A later upload of the same class has the same. */
  readonly identifier: string;
  readonly title: string;
  /** All files but the manifest, as paths in the package. The first is the page to open. */
  readonly files: readonly [string, ...string[]];
}

/** What the file is called, at the package's top. */
export const manifestName = 'imsmanifest.xml';

/** The text of a package's manifest. */
export function manifest(version: ScormVersion, facts: PackageFacts): string {
  return xmlDocument(version === '1.2' ? manifest12(facts) : manifest2004(facts));
}
