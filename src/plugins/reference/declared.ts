import ts from 'typescript';
import { baseClass } from './baseClass';
import type { Entry } from './entry';

/** A statement that can declare an exported name. */
export type Declared =
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableStatement;

export type DeclaredMember = ts.ClassElement | ts.TypeElement;

export function isDeclared(statement: ts.Statement): statement is Declared {
  return (
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isVariableStatement(statement)
  );
}

export function nameOf(statement: Declared): string | undefined {
  if (!ts.isVariableStatement(statement)) return statement.name?.text;
  return statement.declarationList.declarations[0]?.name.getText();
}

export function kindOf(statement: Declared): Entry['kind'] {
  if (ts.isFunctionDeclaration(statement)) return 'function';
  if (ts.isClassDeclaration(statement)) return 'class';
  if (ts.isInterfaceDeclaration(statement)) return 'interface';
  return ts.isTypeAliasDeclaration(statement) ? 'type' : 'constant';
}

/** The members of a class or an interface that users may touch, inherited ones first; none for anything else. */
export function publicMembers(statement: Declared): readonly DeclaredMember[] {
  if (!ts.isClassDeclaration(statement) && !ts.isInterfaceDeclaration(statement)) return [];
  const own = statement.members.map(memberName);
  const base = ts.isClassDeclaration(statement) ? baseClass(statement) : undefined;
  const inherited = base === undefined ? [] : publicMembers(base);
  const members = [...inherited.filter((member) => !own.includes(memberName(member))), ...statement.members];
  return members.filter((member) => {
    const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
    const isHidden = member.name !== undefined && ts.isPrivateIdentifier(member.name);
    return !isHidden && !modifiers.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);
  });
}

export function memberName(member: DeclaredMember): string {
  return member.name?.getText() ?? (ts.isConstructorDeclaration(member) ? 'constructor' : '[index]');
}
