import { parse, type AnyNode, type Node, type Program } from 'acorn';
import { full } from 'acorn-walk';
import type { Mutant } from './Mutant.ts';
import { mutationsOf } from './mutationsOf.ts';
import { withoutTypes } from './withoutTypes.ts';

/** More loop turns and calls than any right answer needs for one check. */
const mostSteps = 100_000;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The solution with one operator, number or statement changed at a time. Checks that pass one of them let a learner
 * pass with it.
 *
 * @param solution the learner's part of the file, in TypeScript
 */
export function mutantsOf(solution: string, entry: string): readonly Mutant[] {
  const script = withoutTypes(solution);
  const program = parse(script, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  const frame = [...importEdits(program), ...stepEdits(program)];
  const mutants: Mutant[] = [];
  full(program, (node) => {
    for (const { start, end, text, shown = node } of mutationsOf(node, script)) {
      const before = oneLine(script.slice(shown.start, shown.end));
      const after = oneLine(
        script.slice(shown.start, start) + text + script.slice(end, Math.max(end, shown.end)),
      );
      mutants.push({
        line: shown.loc?.start.line ?? 1,
        change: `${before} → ${after || 'nothing'}`,
        module: moduleOf(script, [...frame, { start, end, text }], entry),
      });
    }
  });
  return mutants;
}

function moduleOf(script: string, edits: readonly Edit[], entry: string): string {
  return [
    'export default ($derivative) => { let $steps = 0;',
    `const $step = () => { if (++$steps > ${mostSteps}) throw new RangeError('too many steps'); return true; };`,
    applied(script, edits),
    `return (...given) => { $steps = 0; return ${entry}(...given); }; };`,
  ].join('\n');
}

/** Later edits first, so that earlier positions stay right; what lies inside a part that is replaced is left out. */
function applied(script: string, edits: readonly Edit[]): string {
  const isInside = ({ start, end }: Edit, outer: Edit): boolean => outer.start < start && end < outer.end;
  return edits
    .filter((edit) => !edits.some((outer) => isInside(edit, outer)))
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), script);
}

function importEdits(program: Program): Edit[] {
  return program.body.flatMap((node) => {
    if (node.type !== 'ImportDeclaration') return [];
    const names = node.specifiers.map(({ local, ...specifier }) =>
      'imported' in specifier && specifier.imported.type === 'Identifier'
        ? `${specifier.imported.name}: ${local.name}`
        : local.name,
    );
    return [{ start: node.start, end: node.end, text: `const { ${names.join(', ')} } = $derivative;` }];
  });
}

/** A count at the head of every loop and every function. */
function stepEdits(program: Program): Edit[] {
  const edits: Edit[] = [];
  const into = (body: Node): void => {
    if (body.type === 'BlockStatement') {
      edits.push({ start: body.start + 1, end: body.start + 1, text: ' $step();' });
    } else {
      edits.push({ start: body.start, end: body.start, text: '{ $step(); ' });
      edits.push({ start: body.end, end: body.end, text: ' }' });
    }
  };
  full(program, (node) => {
    if (isLoop(node) || node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression') {
      into(node.body);
    } else if (node.type === 'ArrowFunctionExpression' && node.body.type === 'BlockStatement') {
      into(node.body);
    }
  });
  return edits;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

type Loop = Extract<AnyNode, { readonly type: `${string}${'While' | 'For' | 'ForOf' | 'ForIn'}Statement` }>;

function isLoop(node: AnyNode): node is Loop {
  return /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type);
}
