import { attemptInNode } from '../../engine/attemptInNode.ts';
import { nodeEngine } from '../../engine/nodeEngine.ts';
import { readText } from '../../engine/readText.ts';
import { judge } from '../../exercise/judge/judge.ts';
import { judgeNumber } from '../../exercise/judge/judgeNumber.ts';
import type { Verdict } from '../../exercise/judge/Verdict.ts';
import { loadedById } from './loadedById.ts';
import type { LoadedExercise } from './loadExercise.ts';
import { placementsOf } from './placementsOf.ts';
import { tracedBlock } from './tracedBlock.ts';
import { verdictText } from './verdictText.ts';

/** Milliseconds. */
const deadline = 10_000;

/** Prints what a learner with this code, or this number, would be told. */
export async function tryCommand(siteDir: string, id: string, file: string): Promise<boolean> {
  const verdict = await verdictOn(siteDir, await loadedById(siteDir, id), readText(file));
  console.log(verdictText(verdict));
  return verdict.type === 'passed';
}

/** What a learner would be told, by the same way as in the page. */
export async function verdictOn(
  siteDir: string,
  { exercise, module, answer }: LoadedExercise,
  code: string,
): Promise<Verdict> {
  if (exercise.type === 'number') return judgeNumber(exercise, code);
  const engine = await nodeEngine(siteDir);
  if (exercise.type === 'prediction') {
    const page = placementsOf(siteDir).find(({ id }) => id === exercise.id)?.file;
    const trace = await tracedBlock(exercise.block, { siteDir, page, engine });
    return judgeNumber(exercise, code, trace);
  }
  if (answer === undefined) throw new Error(`"${exercise.id}" has no solution that could be asked`);
  const { name, parameters } = answer.entry;
  const attempt = await attemptInNode(engine, code, { module, entry: name, seed: '0' }, deadline);
  return judge(exercise, attempt, { seed: '0', parameters });
}
