/**
 * A file name from a title that any system takes: `The gradient, twice` and `csv` give `the-gradient-twice.csv`.
 *
 * @param otherwise - the name, where the title has no letter and no digit
 */
export function fileName(title: string, extension: string, otherwise = 'trace'): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu);
  return `${words?.join('-').slice(0, 80) ?? otherwise}.${extension}`;
}
