/** A marked part of a file: `//#region learner` to its `//#endregion`. Lines are counted from 0. */
export interface Region {
  readonly name: string;
  /** What stands behind `|` in the marker, and behind `//|` in the lines below it. */
  readonly instead: readonly string[];
  readonly start: number;
  /** The line of its `//#endregion`. */
  readonly end: number;
}

/** A marker without its partner. */
export class RegionFault extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

const opening = /^\s*\/\/\s*#region\s+([\w-]+)\s*(?:\|\s?(.*))?$/;
const closing = /^\s*\/\/\s*#endregion\b/;
const further = /^\s*\/\/\|\s?(.*)$/;

/** The marked parts of a source, outer ones before those in them. */
export function regionsOf(lines: readonly string[]): readonly Region[] {
  const regions: Region[] = [];
  const open: { name: string; instead: string[]; start: number }[] = [];
  lines.forEach((line, number) => {
    const [, name, text] = opening.exec(line) ?? [];
    if (name !== undefined) {
      open.push({ name, instead: text === undefined ? [] : [text], start: number });
      return;
    }
    const [, more] = further.exec(line) ?? [];
    if (more !== undefined) open.at(-1)?.instead.push(more);
    if (!closing.test(line)) return;
    const region = open.pop();
    if (region === undefined) throw new RegionFault('this //#endregion closes nothing', number + 1);
    regions.push({ ...region, end: number });
  });
  const left = open.pop();
  if (left !== undefined) throw new RegionFault(`//#region ${left.name} is never closed`, left.start + 1);
  return regions.sort((a, b) => a.start - b.start);
}
