/** A file name from a title that any system takes: `The gradient, twice` and `csv` give `the-gradient-twice.csv`. */
export function fileName(title: string, extension: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu);
  return `${words?.join('-').slice(0, 80) ?? 'trace'}.${extension}`;
}
