import ts from 'typescript';
import { isDeclared, kindOf, memberName, nameOf, publicMembers, type DeclaredMember } from './declared';
import { parseDocstring, type Docstring } from './docstring';
import type { Entry, Member } from './entry';
import { memberSignature, signatureOf } from './signature';

/**
 * Reads what a file declares under a name.
 *
 * @throws Error when the file does not declare it
 */
export function readEntry(file: ts.SourceFile, name: string): Entry {
  const declared = file.statements.filter(isDeclared).filter((statement) => nameOf(statement) === name);
  const [first] = declared;
  if (first === undefined) throw new Error(`${file.fileName} does not declare ${name}`);
  // The last of several is the implementation, which callers do not see.
  const seen = declared.length > 1 ? declared.slice(0, -1) : declared;
  return {
    name,
    kind: kindOf(first),
    signature: seen.map(signatureOf).join('\n'),
    docstring: docstringOf(declared),
    line: file.getLineAndCharacterOfPosition(first.getStart()).line + 1,
    members: membersOf(publicMembers(first)),
  };
}

/** Members of one name, such as a getter and its setter, are one; those of a nested object follow it. */
function membersOf(declared: readonly DeclaredMember[], prefix = ''): Member[] {
  return [...new Set(declared.map(memberName))].flatMap((name) => {
    const same = declared.filter((member) => memberName(member) === name);
    const isProperty = same.every(
      (member) => ts.isPropertyDeclaration(member) || ts.isPropertySignature(member),
    );
    const member: Member = {
      name: prefix + name,
      kind: isProperty ? 'property' : 'method',
      signature: same.map(memberSignature).join('\n'),
      docstring: docstringOf(same),
    };
    return [member, ...same.flatMap((each) => membersOf(nestedMembers(each), `${member.name}.`))];
  });
}

function nestedMembers(member: DeclaredMember): readonly ts.TypeElement[] {
  const isProperty = ts.isPropertyDeclaration(member) || ts.isPropertySignature(member);
  return isProperty && member.type && ts.isTypeLiteralNode(member.type) ? member.type.members : [];
}

/** The docstrings of all overloads together: usually the first has one and the others have none. */
function docstringOf(nodes: readonly ts.Node[]): Docstring {
  const all = nodes.flatMap((node) => {
    const file = node.getSourceFile();
    const last = ts.getLeadingCommentRanges(file.text, node.getFullStart())?.at(-1);
    const comment = file.text.slice(last?.pos, last?.end);
    return last !== undefined && comment.startsWith('/**') ? [parseAt(file, last.pos, comment)] : [];
  });
  return {
    text: all.map(({ text }) => text).join('\n\n'),
    params: all.flatMap(({ params }) => params),
    returns: all.map(({ returns }) => returns).find((text) => text !== undefined),
    throws: all.flatMap(({ throws }) => throws),
    sources: all.flatMap(({ sources }) => sources),
    examples: all.flatMap(({ examples }) => examples),
  };
}

function parseAt(file: ts.SourceFile, position: number, comment: string): Docstring {
  try {
    return parseDocstring(comment);
  } catch (error) {
    const line = String(file.getLineAndCharacterOfPosition(position).line + 1);
    throw new Error(`${file.fileName}, docstring at line ${line}: ${String(error)}`, { cause: error });
  }
}
