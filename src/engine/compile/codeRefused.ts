import type { Node } from 'acorn';

/** Code that parses but that a live block does not run; ends up as the reader's message with its line. */
export class CodeRefused extends SyntaxError {
  readonly line: number;

  constructor(message: string, node: Node) {
    super(message);
    this.line = node.loc?.start.line ?? 1;
  }
}
