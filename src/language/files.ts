/** Where things lie in the checker's own little file system. */

/** The reader's program. */
export const programFile = '/program.ts';

/** What the cage offers besides the language. */
export const cageFile = '/cage.d.ts';

/** The declarations of the package `derivative`. */
export const packageFolder = '/node_modules/derivative';

/** The file of the package that its users import. */
export const packageEntry = `${packageFolder}/index.d.ts`;

/** Texts of declaration files by their path. */
export type DeclarationFiles = Readonly<Record<string, string>>;
