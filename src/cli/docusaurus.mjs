// @ts-check
// `npm run build` and `npm run serve`: from a bare clone to Docusaurus with the environment this site needs.
import { endWithSentence } from './setUp/endWithSentence.mjs';
import { isInstalled } from './setUp/isInstalled.mjs';
import { repositoryRoot } from './setUp/repositoryRoot.mjs';
import { runDocusaurus } from './setUp/runDocusaurus.mjs';
import { setUp } from './setUp/setUp.mjs';

await endWithSentence(async () => {
  if (!isInstalled(repositoryRoot)) setUp();
  await runDocusaurus(...process.argv.slice(2));
});
