/**
 * A mistake of an exercise as a program that a learner could hand in: the whole exercise, and a function of the asked
 * name that answers as the mistake does.
 *
 * @param module the exercise's, as `bundleExercise` makes it
 * @param entry the name of the function that is the answer
 */
export function mistakeProgram(module: string, entry: string, mistake: string): string {
  const exercise = module
    .trim()
    .replace(/^export default /, '')
    .replace(/;$/, '');
  return `import * as $derivative from 'derivative';
const $mistake = (${exercise})($derivative).mistakes[${JSON.stringify(mistake)}].as;
function ${entry}(...given) {
  return $mistake(...given);
}
`;
}
