/** What a notice says of a package. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  readonly licenseText: string | null;
  readonly noticeText?: string | null;
  readonly author?: string | null;
  readonly repository?: string | null;
}

const line = '-'.repeat(80);

/**
 * The notices of what the site ships, by the packages' names, each with its licence in full.
 *
 * @param mitTerms - the text of the MIT License, for packages that name it and have no file of it
 * @throws {Error} for a package without the text of its licence
 */
export function noticesText(packages: readonly ShippedPackage[], mitTerms: string): string {
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    'The pages of Nudge bring code of these packages to a reader. Each is under the licence that follows its name.',
    ...sorted.map((shipped) => notice(shipped, mitTerms)),
    '',
  ].join(`\n${line}\n`);
}

function notice(shipped: ShippedPackage, mitTerms: string): string {
  const { name, version, license, author, repository, noticeText } = shipped;
  const facts = [author, repository].filter(isThere);
  const texts = [licenceText(shipped, mitTerms), noticeText?.trim()].filter(isThere);
  return [[`${name} ${version} (${license})`, ...facts].join('\n'), ...texts].join('\n\n');
}

function licenceText({ name, version, license, licenseText }: ShippedPackage, mitTerms: string): string {
  const own = licenseText?.trim();
  if (isThere(own)) return own;
  if (license === 'MIT') return mitTerms;
  throw new Error(
    `The package ${name} ${version} is in the pages, and has no text of its licence (${license}), ` +
      'which notices.txt must hold. Take another package, or teach src/plugins/notices where the text is.',
  );
}

function isThere(text: string | null | undefined): text is string {
  return text !== undefined && text !== null && text !== '';
}
