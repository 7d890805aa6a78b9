/** `npm run class -- scorm`. */
import { repositoryRoot } from '../setUp/repositoryRoot.mjs';
import { command } from './command.ts';

command(repositoryRoot, process.argv.slice(2)).then(
  (isWell) => {
    process.exitCode = isWell ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
