/**
 * The terms of the MIT License, without a copyright line, out of this repository's own licence file.
 *
 * @throws {Error} where they are not in it
 */
export function mitTerms(licenceFile: string): string {
  const terms = /^Permission is hereby granted[^]*?IN THE\nSOFTWARE\.$/m.exec(licenceFile)?.[0];
  if (terms === undefined)
    throw new Error('LICENSE no longer holds the terms of the MIT License, which notices.txt repeats.');
  return terms;
}
