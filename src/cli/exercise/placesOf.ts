import ts from 'typescript';
import type { Place } from '../../exercise/proof/Finding.ts';
import { specIn } from './specIn.ts';

/** Finds the parts of an exercise's spec in its file, so that a finding can be clicked. */
export function placesOf(parsed: ts.SourceFile): (path: readonly string[]) => Place {
  const { call, spec } = specIn(parsed);
  const placeAt = (position: number): Place => {
    const { line, character } = parsed.getLineAndCharacterOfPosition(position);
    return { line: line + 1, column: character + 1 };
  };
  return (path) => {
    if (path[0] === '#learner') return placeAt(Math.max(0, parsed.text.search(/\/\/\s*#region\s+learner\b/)));
    let node: ts.ObjectLiteralExpression | undefined = spec;
    let found: ts.Node | undefined = call;
    for (const name of path) {
      const property: ts.ObjectLiteralElementLike | undefined = node?.properties.find(
        (each) => each.name !== undefined && nameOf(each.name) === name,
      );
      if (property === undefined) break;
      found = property;
      node =
        ts.isPropertyAssignment(property) && ts.isObjectLiteralExpression(property.initializer)
          ? property.initializer
          : undefined;
    }
    return placeAt(found?.getStart(parsed) ?? 0);
  };
}

function nameOf(name: ts.PropertyName): string | undefined {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : undefined;
}
