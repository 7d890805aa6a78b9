/** `npm run class -- grade | link | scorm`. */
import { endWith } from '../endWith.ts';
import { command } from './command.ts';

endWith(command(process.argv.slice(2)));
