import ts from 'typescript';

/**
 * The words of an exercise file that a learner may be shown: the names of its checks, its hints, the sentences of its
 * mistakes, and what a check says by `t.holds`.
 */
export function shownTexts(source: string): readonly string[] {
  const texts = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) collect(node);
    if (ts.isCallExpression(node) && node.expression.getText() === 't.holds') add(node.arguments[1]);
    ts.forEachChild(node, visit);
  };
  const add = (node: ts.Node | undefined): void => {
    if (node && (ts.isStringLiteralLike(node) || ts.isIdentifier(node))) texts.add(node.text);
  };
  const collect = ({ name, initializer }: ts.PropertyAssignment): void => {
    const what = name.getText();
    if (what === 'say') add(initializer);
    if (what === 'hints' && ts.isArrayLiteralExpression(initializer)) initializer.elements.forEach(add);
    if (['checks', 'held'].includes(what) && ts.isObjectLiteralExpression(initializer)) {
      for (const { name: check } of initializer.properties) add(check);
    }
  };
  visit(ts.createSourceFile('exercise.ts', source, ts.ScriptTarget.Latest, true));
  return [...texts];
}
