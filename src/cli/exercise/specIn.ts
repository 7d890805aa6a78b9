import ts from 'typescript';

/** Where an exercise file exports its exercise. */
export interface ExportedSpec {
  /** `defineExercise(…)`, if a call stands there. */
  readonly call: ts.CallExpression | undefined;
  /** Its `{ … }`; undefined where something else stands there, such as a name. */
  readonly spec: ts.ObjectLiteralExpression | undefined;
}

/** The call that makes a file's default export, and the spec that is written in it. */
export function specIn(parsed: ts.SourceFile): ExportedSpec {
  const exported = parsed.statements.filter(ts.isExportAssignment).at(-1)?.expression;
  const call = exported !== undefined && ts.isCallExpression(exported) ? exported : undefined;
  return { call, spec: call?.arguments.find(ts.isObjectLiteralExpression) };
}
