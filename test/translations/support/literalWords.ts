import ts from 'typescript';

/** Words in the code that a reader may see, and that no translation reaches. */
export interface LiteralWords {
  /** In which line, counted from 1. */
  readonly line: number;
  readonly words: string;
}

/** Attributes whose text is read out or shown. */
const shownAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'label',
  'placeholder',
  'summary',
  'title',
]);

/**
 * The literal words of a module: text between tags, in attributes that are read out, and strings of two words and more
 * anywhere else. What goes through `translate` or `<Translate>` is left out, and so are messages of errors that are thrown,
 * which are for whoever writes code.
 */
export function literalWords(file: string, source: string): readonly LiteralWords[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: LiteralWords[] = [];
  const visit = (node: ts.Node): void => {
    if (isTranslated(node) || ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return;
    const words = wordsOf(node).replace(/\s+/g, ' ').trim();
    if (/\p{L}/u.test(words) && (isShown(node) || /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(words))) {
      found.push({ line: parsed.getLineAndCharacterOfPosition(node.getStart(parsed)).line + 1, words });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

function isTranslated(node: ts.Node): boolean {
  if (ts.isJsxElement(node)) return node.openingElement.tagName.getText() === 'Translate';
  return ts.isCallExpression(node) && node.expression.getText() === 'translate';
}

/** The text of a literal, with a gap for each place of a template. */
function wordsOf(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return '';
  return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' … ');
}

/** Whether even a single word here is one that a reader meets. */
function isShown(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return true;
  const parent = placeOf(node);
  if (ts.isJsxAttribute(parent)) return isShownAttribute(parent);
  if (!ts.isJsxExpression(parent)) return false;
  return ts.isJsxAttribute(parent.parent) ? isShownAttribute(parent.parent) : true;
}

/** Where the value of an expression goes, which may be one of several. */
function placeOf({ parent }: ts.Node): ts.Node {
  const isOneOfSeveral = ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent);
  const isLast = ts.isBinaryExpression(parent) && lastOnes.has(parent.operatorToken.kind);
  return isOneOfSeveral || isLast ? placeOf(parent) : parent;
}

const lastOnes = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** A name is shown where it is a component's: to HTML it is that of a field or a fact. */
function isShownAttribute(attribute: ts.JsxAttribute): boolean {
  const name = attribute.name.getText();
  if (name === 'name') return /^[A-Z]/.test(attribute.parent.parent.tagName.getText());
  return shownAttributes.has(name);
}
