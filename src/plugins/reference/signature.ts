import ts from 'typescript';
import { baseClass } from './baseClass';
import { publicMembers, type Declared, type DeclaredMember } from './declared';

/** A declaration as TypeScript, as it stands in the file but without bodies, values and comments. */
export function signatureOf(statement: Declared): string {
  if (ts.isVariableStatement(statement)) {
    const [constant] = statement.declarationList.declarations;
    return `const ${constant?.name.getText() ?? ''}: ${constant?.type?.getText() ?? 'unknown'}`;
  }
  if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement)) {
    const isSplit = ts.isClassDeclaration(statement) && baseClass(statement) !== undefined;
    const head = isSplit
      ? `class ${statement.name?.text ?? ''}`
      : textBetween(statement, statement.members.pos - 1);
    const members = publicMembers(statement).map((member) => `  ${memberSignature(member)};`);
    return `${head} {\n${members.join('\n')}\n}`;
  }
  if (ts.isFunctionDeclaration(statement)) return functionSignature(statement);
  return upToBody(statement, undefined);
}

/** A parameter that the function takes apart is what callers call it: options. */
function functionSignature(statement: ts.FunctionDeclaration): string {
  return statement.parameters
    .filter(({ name }) => ts.isObjectBindingPattern(name))
    .reduce(
      (text, parameter) => text.replace(parameter.getText(), `options?: ${parameter.type?.getText() ?? ''}`),
      upToBody(statement, statement.body),
    );
}

export function memberSignature(member: DeclaredMember): string {
  if (ts.isPropertyDeclaration(member)) {
    const modifiers = member.modifiers?.map((modifier) => `${modifier.getText()} `) ?? [];
    return `${modifiers.join('')}${member.name.getText()}: ${member.type?.getText() ?? 'unknown'}`;
  }
  const mayHaveBody =
    ts.isMethodDeclaration(member) || ts.isAccessor(member) || ts.isConstructorDeclaration(member);
  return upToBody(member, mayHaveBody ? member.body : undefined).replaceAll(/\s+/g, ' ');
}

function upToBody(node: ts.Node, body: ts.Node | undefined): string {
  return textBetween(node, body?.getFullStart() ?? node.end).replace(/;$/, '');
}

function textBetween(node: ts.Node, end: number): string {
  const text = node.getSourceFile().text.slice(node.getStart(), end);
  return text
    .replace(/^export /, '')
    .replaceAll(/\/\*\*[\s\S]*?\*\/\s*/g, '')
    .trim();
}
