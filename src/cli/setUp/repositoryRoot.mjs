// @ts-check
import { fileURLToPath } from 'node:url';

/** The top folder of the clone; every command runs there, wherever it was called from. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));
