import { RegionFault, regionsOf, type Region } from './regions.ts';

/** The learner's part of an exercise file, once as a learner finds it and once as its author solved it. */
export interface LearnerCode {
  readonly starter: string;
  readonly solution: string;
  /** For each line of the solution the line of the file that it stands in, counted from 1; 0 for the import. */
  readonly solutionLines: readonly number[];
}

/**
 * Cuts the starter out of the solution, so that there is no second copy that could say something else:
 *
 *     //#region learner
 *     export function double(x: number): number {
 *       //#region solution | return NaN; // Twice x.
 *       return 2 * x;
 *       //#endregion
 *     }
 *     //#endregion
 *
 * Each region `solution` is replaced by what stands behind its `|`, and in lines that begin with `//|` below it. What
 * the part uses of `derivative` is imported above it.
 *
 * @throws RegionFault when a marker is missing
 */
export function cutStarter(source: string): LearnerCode {
  const lines = source.split('\n');
  const regions = regionsOf(lines);
  const learner = regions.find(({ name }) => name === 'learner');
  if (learner === undefined) {
    throw new RegionFault('mark what the learner gets with //#region learner and //#endregion', 1);
  }
  const solutions = regions.filter(
    ({ name, start }) => name === 'solution' && start > learner.start && start < learner.end,
  );
  if (solutions.length === 0) {
    throw new RegionFault('mark what the learner is to write with //#region solution | …', learner.start + 1);
  }
  const imports = importsOf(source, lines.slice(learner.start, learner.end).join('\n'));
  const solved = keptLines(lines, learner, []);
  return {
    starter: textOf([...imports, ...keptLines(lines, learner, solutions)]),
    solution: textOf([...imports, ...solved]),
    solutionLines: [...imports, ...solved].map(({ number }) => number),
  };
}

interface Line {
  readonly text: string;
  /** In the file, counted from 1. */
  readonly number: number;
}

function textOf(lines: readonly Line[]): string {
  return `${lines.map(({ text }) => text).join('\n')}\n`;
}

/** The lines of the part, without markers and exports, with what stands instead of each part that is cut. */
function keptLines(lines: readonly string[], learner: Region, cut: readonly Region[]): readonly Line[] {
  const kept: Line[] = [];
  for (let at = learner.start + 1; at < learner.end; at++) {
    const line = lines[at] ?? '';
    const region = cut.find(({ start }) => start === at);
    if (region !== undefined) {
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      kept.push(...region.instead.map((text) => ({ text: indent + text, number: at + 1 })));
      at = region.end;
    } else if (!/^\s*\/\/(\s*#(end)?region\b|\|)/.test(line)) {
      kept.push({ text: line.replace(/^export (default )?/, ''), number: at + 1 });
    }
  }
  return kept;
}

/** The import of `derivative`, with the names that the part uses; an exercise may need more of them elsewhere. */
function importsOf(source: string, part: string): readonly Line[] {
  const names = [...source.matchAll(/^import\s*(type\s*)?\{([^}]*)\}\s*from\s*['"]derivative['"]/gm)].flatMap(
    ([, onlyTypes, list = '']) =>
      list
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((name) => (onlyTypes === undefined ? name : `type ${name}`)),
  );
  const used = names.filter((name) => isUsed(name, part));
  if (used.length === 0) return [];
  return [`import { ${used.join(', ')} } from 'derivative';`, ''].map((text) => ({ text, number: 0 }));
}

function isUsed(imported: string, part: string): boolean {
  const local =
    imported
      .replace(/^type /, '')
      .split(' as ')
      .at(-1)
      ?.trim() ?? imported;
  return new RegExp(`(?<![\\w$.])${local.replaceAll('$', '\\$')}(?![\\w$])`).test(part);
}
