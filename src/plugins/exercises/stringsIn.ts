import ts from 'typescript';

/** Every string that stands in a program, and the name of every property in its objects. */
export function stringsIn(source: string): ReadonlySet<string> {
  const strings = new Set<string>();
  const collect = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) strings.add(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) strings.add(node.name.text);
    ts.forEachChild(node, collect);
  };
  collect(ts.createSourceFile('exercise.ts', source, ts.ScriptTarget.Latest));
  return strings;
}
