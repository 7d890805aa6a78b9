// @ts-check
// `npm start`: from a bare clone to the site on port 3000. What follows `npm start --` goes to Docusaurus.
import { endWithNpm } from './setUp/endWithNpm.mjs';
import { endWithSentence } from './setUp/endWithSentence.mjs';
import { runDocusaurus } from './setUp/runDocusaurus.mjs';
import { setUp } from './setUp/setUp.mjs';

await endWithSentence(async () => {
  setUp();
  endWithNpm();
  console.log(
    'Every program of the lessons is run once before the site appears: a minute or two of silence.',
  );
  const someoneWatches = process.stdout.isTTY && process.env.CI === undefined;
  const openBrowser = someoneWatches ? [] : ['--no-open'];
  await runDocusaurus('start', '--port', '3000', ...openBrowser, ...process.argv.slice(2));
});
