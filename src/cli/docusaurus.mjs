// @ts-check
// `npm run build` and `npm run serve`: from a bare clone to Docusaurus with the environment this site needs.
import { runDocusaurus } from './setUp/runDocusaurus.mjs';
import { setUp } from './setUp/setUp.mjs';

try {
  setUp();
  await runDocusaurus(...process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
