// @ts-check
import ts from 'typescript';

/**
 * A sentence of the interface: its id, its English words, and where in the module these stand.
 *
 * @typedef {{
 *   readonly id: string,
 *   readonly message: string,
 *   readonly from: number,
 *   readonly to: number,
 *   readonly isElement: boolean,
 * }} Sentence
 */

/**
 * What a module says by `translate({ id, message })` and `<Translate id="…">…</Translate>`.
 *
 * @param {string} source
 * @param {string} file its name tells whether it has JSX
 * @returns {readonly Sentence[]}
 */
export function sentencesIn(source, file) {
  if (!/\btranslate\(|<Translate\b/.test(source)) return [];
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  /** @type {Sentence[]} */
  const sentences = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const sentence = ts.isJsxElement(node)
      ? ofElement(node)
      : ts.isCallExpression(node)
        ? ofCall(node)
        : undefined;
    if (sentence) sentences.push(sentence);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return sentences;
}

/**
 * @param {ts.JsxElement} element
 * @returns {Sentence | undefined}
 */
function ofElement({ openingElement, closingElement, children }) {
  if (openingElement.tagName.getText() !== 'Translate') return undefined;
  const id = openingElement.attributes.properties
    .filter(ts.isJsxAttribute)
    .find(({ name }) => name.getText() === 'id')?.initializer;
  if (!id || !ts.isStringLiteral(id)) return undefined;
  return {
    id: id.text,
    message: children.map(textOf).join('').trim(),
    from: openingElement.end,
    to: closingElement.pos,
    isElement: true,
  };
}

/**
 * @param {ts.CallExpression} call
 * @returns {Sentence | undefined}
 */
function ofCall({ expression, arguments: [given] }) {
  if (expression.getText() !== 'translate' || !given || !ts.isObjectLiteralExpression(given))
    return undefined;
  const [id, message] = ['id', 'message'].map(
    (name) =>
      given.properties.filter(ts.isPropertyAssignment).find((each) => each.name.getText() === name)
        ?.initializer,
  );
  if (!id || !message || !ts.isStringLiteralLike(id)) return undefined;
  return {
    id: id.text,
    message: textOf(message),
    from: message.getStart(),
    to: message.end,
    isElement: false,
  };
}

/**
 * The words of a child of an element, in which lines are joined as JSX does, or of a string.
 *
 * @param {ts.Node} node
 * @returns {string}
 */
function textOf(node) {
  if (ts.isJsxText(node)) return node.text.replace(/\s*\n\s*/g, ' ');
  if (ts.isJsxExpression(node)) return node.expression ? textOf(node.expression) : '';
  return ts.isStringLiteralLike(node) ? node.text : '';
}
