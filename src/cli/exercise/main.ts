/** `npm run exercise -- check | new | try | freeze | lock | sheets`. */
import { endWith } from '../endWith.ts';
import { repositoryRoot } from '../setUp/repositoryRoot.mjs';
import { command } from './command.ts';

endWith(command(repositoryRoot, process.argv.slice(2)));
