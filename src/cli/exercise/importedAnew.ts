import ts from 'typescript';
import { importedIn, type ImportedName } from './importedIn.ts';

/** What an answer needs of `derivative` where it stands in a function of another file. */
export interface ImportedAnew {
  /** For the import at the file's top: `sin`, `type NDArray`, `sum as sum2`. */
  readonly names: readonly string[];
  /** Lines for the head of the function, which give a name back to the answer. */
  readonly aliases: string;
}

/**
 * The names that an answer imports and the file does not. One that stands for something else in the file is imported under
 * a name that nobody has in either.
 */
export function importedAnew(answer: ts.SourceFile, file: ts.SourceFile): ImportedAnew {
  const known = importedIn(file);
  const taken = namesIn(file);
  const met = new Set([...taken, ...namesIn(answer)]);
  const names: string[] = [];
  const aliases: string[] = [];
  for (const { name, local, isType } of importedIn(answer)) {
    // A value can stand for its type too.
    const fits = (each: ImportedName): boolean =>
      each.name === name && each.local === local && (isType || !each.isType);
    if (known.some(fits)) continue;
    if (!taken.has(local)) {
      names.push(`${isType ? 'type ' : ''}${name === local ? name : `${name} as ${local}`}`);
      continue;
    }
    const alias = unused(local, met);
    names.push(`${isType ? 'type ' : ''}${name} as ${alias}`);
    aliases.push(`${isType ? 'type' : 'const'} ${local} = ${alias};\n`);
  }
  return { names, aliases: aliases.join('') };
}

/** Every name that a file has anywhere but as a key: more than could meet one at its top, which does no harm. */
function namesIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isKey(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertyAccessExpression(parent)) && parent.name === node;
}

/** A name that is not taken, which is taken from now on. */
function unused(name: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${name}${number}`)) number++;
  taken.add(`${name}${number}`);
  return `${name}${number}`;
}
