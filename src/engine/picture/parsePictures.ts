import { parse, type Expression, type SpreadElement } from 'acorn';
import type { PictureKind, PictureRequest } from '../../trace/picture.ts';
import { mostFormulas } from './mostFormulas.ts';
import { mostPictures } from './mostPictures.ts';

/** How each kind of picture is called, and with how many arguments. */
const kinds: Readonly<Record<PictureKind, { readonly call: string; readonly counts: readonly number[] }>> = {
  secant: { call: 'secant(f, x, delta)', counts: [3] },
  error: { call: 'error(f, x, delta) or error(f, x, delta, exact)', counts: [3, 4] },
  orders: {
    call: 'orders(exact, slope, …)',
    counts: Array.from({ length: mostFormulas }, (_, more) => 2 + more),
  },
  contour: { call: 'contour(f, [x0, x1], [y0, y1])', counts: [3] },
  series: { call: 'series(values)', counts: [1] },
  remainder: { call: 'remainder(f, x, slope)', counts: [3] },
};

/**
 * Reads the pictures that a fence asks for: `secant(f, 3, delta); error(f, 3, delta)`.
 *
 * The arguments end up in the reader's program, so they may only name things and calculate: nothing that is
 * called or assigned there would be the reader's own doing.
 *
 * @throws {Error} for text that is no call, an unknown kind, or arguments that are too few, too many or unsuitable
 */
export function parsePictures(text: string): readonly PictureRequest[] {
  const { body } = parseText(text);
  if (body.length === 0 || body.length > mostPictures) {
    throw new Error(`\`picture\` takes from 1 to ${mostPictures} pictures; got ${body.length} in "${text}"`);
  }
  return body.map((statement) => {
    const written = text.slice(statement.start, statement.end);
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') {
      throw new Error(`\`picture\` takes calls such as ${kinds.secant.call}; got "${written}"`);
    }
    const { callee, arguments: given } = statement.expression;
    const kind = kindOf(callee.type === 'Identifier' ? callee.name : text.slice(callee.start, callee.end));
    const { call, counts } = kinds[kind];
    if (!counts.includes(given.length)) {
      throw new Error(`the picture \`${kind}\` is asked for as ${call}; got "${written}"`);
    }
    for (const argument of given) {
      if (!isPlain(argument)) {
        const unsuitable = text.slice(argument.start, argument.end);
        throw new Error(
          `a picture takes names and numbers, and calculates with + - * / **; got "${unsuitable}"`,
        );
      }
    }
    const rest = given.slice(1);
    const functions = kind === 'orders' ? rest : given.slice(0, 1);
    const ranges = kind === 'contour' ? rest : [];
    if (!functions.every(({ type }) => type === 'Identifier') || !ranges.every(isPair)) {
      throw new Error(`the picture \`${kind}\` is asked for as ${call}; got "${written}"`);
    }
    return { kind, arguments: given.map(({ start, end }) => text.slice(start, end)) };
  });
}

function parseText(text: string): ReturnType<typeof parse> {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
  } catch (error) {
    throw new Error(`\`picture\` cannot be read: ${String(error)}; got "${text}"`, { cause: error });
  }
}

function kindOf(name: string): PictureKind {
  const kind = (Object.keys(kinds) as PictureKind[]).find((each) => each === name);
  if (kind === undefined) {
    throw new Error(`unknown picture \`${name}\`; there are ${Object.keys(kinds).join(', ')}`);
  }
  return kind;
}

/** Whether evaluating it can do nothing but give a value. */
function isPlain(argument: Expression | SpreadElement): boolean {
  if (argument.type === 'Identifier') return true;
  if (argument.type === 'Literal') return typeof argument.value === 'number';
  if (argument.type === 'ArrayExpression') {
    return argument.elements.every((element) => element !== null && isPlain(element));
  }
  if (argument.type === 'UnaryExpression') {
    return ['+', '-'].includes(argument.operator) && isPlain(argument.argument);
  }
  if (argument.type !== 'BinaryExpression' || argument.left.type === 'PrivateIdentifier') return false;
  const isSum = ['+', '-', '*', '/', '**'].includes(argument.operator);
  return isSum && isPlain(argument.left) && isPlain(argument.right);
}

function isPair(argument: Expression | SpreadElement): boolean {
  return argument.type === 'ArrayExpression' && argument.elements.length === 2;
}
