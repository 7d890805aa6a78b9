import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readText } from '../../engine/readText.ts';
import type { Verdict } from '../../exercise/judge/Verdict.ts';
import { withMistake } from './withMistake.ts';
import { loadedById } from './loadedById.ts';
import { loadExercise } from './loadExercise.ts';
import { verdictOn } from './tryCommand.ts';
import { verdictText } from './verdictText.ts';

/** Makes a wrong answer, such as one that was handed in, a mistake of the exercise. */
export async function freezeCommand(
  siteDir: string,
  id: string,
  file: string,
  { name, say = '' }: { readonly name: string; readonly say?: string | undefined },
): Promise<boolean> {
  const loaded = await loadedById(siteDir, id);
  const code = readText(file);
  const verdict = await verdictOn(siteDir, loaded, code);
  if (verdict.type === 'passed') {
    console.log(`This answer is right: it belongs under \`also\`, if anywhere.\n${verdictText(verdict)}`);
    return false;
  }
  if (loaded.answer === undefined) {
    console.log(`"${id}" asks for a number: write the mistake into ${loaded.file} by hand.`);
    return false;
  }
  if (Object.hasOwn(loaded.exercise.mistakes, name)) {
    console.log(`There is a mistake "${name}" already: choose another name.`);
    return false;
  }
  const why = unfit(verdict);
  if (why !== undefined) {
    console.log(`${why}\n${verdictText(verdict)}`);
    return false;
  }
  const target = path.join(siteDir, loaded.file);
  const source = readText(target);
  const changed = withMistake(source, { name, say, code, entry: loaded.answer.entry.name });
  const fault = await loadExercise(siteDir, loaded.file, changed).then(() => undefined, String);
  if (fault !== undefined) {
    console.log(`With this answer the exercise could not be loaded; nothing is written.\n${fault}`);
    return false;
  }
  writeFileSync(target, await format(changed, { ...(await resolveConfig(target)), filepath: target }));
  console.log(`${loaded.file} has the mistake "${name}".`);
  if (say === '') console.log('Write under `say` what to do, in one sentence.');
  console.log(`Then prove it: npm run exercise -- check ${id}`);
  return true;
}

/** Why an answer cannot become a mistake, which is a program that runs and that no other mistake names. */
function unfit(verdict: Exclude<Verdict, { readonly type: 'passed' }>): string | undefined {
  if (verdict.type === 'faulty') return 'Mend the exercise first: nothing is known about this answer.';
  const { rung, mistake, sentences } = verdict.feedback;
  if (rung === 'code' || rung === 'stopped') return 'This answer does not run to its end: a mistake must.';
  // One that is another besides, such as one twice, may well deserve a sentence of its own.
  return mistake === undefined || sentences.length > 1
    ? undefined
    : `Who writes this is told the mistake "${mistake}" already:`;
}
