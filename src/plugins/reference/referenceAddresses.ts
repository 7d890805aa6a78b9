import { mainEntry, type SourceFile } from './entry';
import { pageAddress } from './pageFile';

/** Where the reference explains each exported name, as the address from the site's top. */
export function referenceAddresses(
  sources: readonly SourceFile[],
  baseUrl: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sources.flatMap((source) =>
      source.entries.map((entry) => {
        const anchor = entry === mainEntry(source) ? '' : `#${entry.name}`;
        return [entry.name, baseUrl.replace(/\/$/, '') + pageAddress(source) + anchor];
      }),
    ),
  );
}
