// @ts-check
// `npm run build` and `npm run serve`: from a bare clone to Docusaurus with the environment this site needs.
import { isInstalled } from './setUp/isInstalled.mjs';
import { repositoryRoot } from './setUp/repositoryRoot.mjs';
import { runDocusaurus } from './setUp/runDocusaurus.mjs';
import { setUp } from './setUp/setUp.mjs';

try {
  if (!isInstalled(repositoryRoot)) setUp();
  await runDocusaurus(...process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
