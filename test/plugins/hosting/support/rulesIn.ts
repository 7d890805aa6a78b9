/** A rule of `_headers`: for which addresses, and what. */
export interface Rule {
  readonly at: string;
  readonly headers: ReadonlyMap<string, string>;
}

export function rulesIn(text: string): readonly Rule[] {
  return text
    .split(/\n(?=\/)/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [at = '', ...lines] = part.trimEnd().split('\n');
      return { at, headers: new Map(lines.map((line) => split(line.trim()))) };
    });
}

/** The values of a header, one for each rule that fits the address. */
export function valuesAt(rules: readonly Rule[], address: string, header: string): readonly string[] {
  const fits = ({ at }: Rule): boolean =>
    at.endsWith('*') ? address.startsWith(at.slice(0, -1)) : address === at;
  return rules.filter(fits).flatMap(({ headers }) => headers.get(header) ?? []);
}

function split(line: string): readonly [string, string] {
  const colon = line.indexOf(': ');
  return [line.slice(0, colon), line.slice(colon + 2)];
}
