// @ts-check
// `npm run build` and `npm run serve`: Docusaurus with the environment this site needs.
import { runDocusaurus } from './setUp/runDocusaurus.mjs';

await runDocusaurus(...process.argv.slice(2));
