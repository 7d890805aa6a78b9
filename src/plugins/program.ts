import type { Program } from 'estree';

/** A module with these statements. */
export function program(...body: Program['body']): Program {
  return { type: 'Program', sourceType: 'module', comments: [], body };
}
