import loaders from '@generated/exercises/default/loaders';
import type { ClassPlan } from '../../../classes/ClassPlan.ts';
import { checksModule } from '../../../engine/checksModule.ts';
import { importHosted } from '../../../engine/importHosted.ts';
import type { ExtraChecks } from '../../../exercise/define/extraChecks.ts';
import { failingCheck } from '../../../exercise/define/failingCheck.ts';
import { readExtraChecks } from '../../../exercise/define/readExtraChecks.ts';

/** Characters of a checks file. */
const longest = 200_000;

/** A file with an instructor's own checks, ready to be used. */
export interface ChecksFile {
  readonly name: string;
  /** For the cage, where they ask the learner's answer. */
  readonly module: string;
  /** For the page, where they judge what it did. */
  readonly checks: readonly ExtraChecks[];
}

export type LoadedChecks =
  | { readonly type: 'loaded'; readonly file: ChecksFile }
  | { readonly type: 'refused'; readonly name: string; readonly why: string };

/** Compiles and runs a checks file. It runs in the page: it is the instructor's own, chosen for that. */
export async function loadChecks(
  file: File,
  plan: ClassPlan,
  others: readonly ChecksFile[],
): Promise<LoadedChecks> {
  const { name } = file;
  try {
    if (file.size > longest) throw new Error(`it is larger than ${longest} bytes`);
    const module = checksModule(await file.text());
    const checks = readExtraChecks(await exportOf(module));
    const before = others.flatMap((each) => each.checks);
    for (const [i, each] of checks.entries())
      await requireFit(each, plan, [...before, ...checks.slice(0, i)]);
    return { type: 'loaded', file: { name, module, checks } };
  } catch (error) {
    return { type: 'refused', name, why: error instanceof Error ? error.message : String(error) };
  }
}

async function exportOf(module: string): Promise<unknown> {
  const address = URL.createObjectURL(new Blob([module], { type: 'text/javascript' }));
  try {
    return await importHosted(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function requireFit(
  { exercise: id, checks }: ExtraChecks,
  { exercises }: ClassPlan,
  before: readonly ExtraChecks[],
): Promise<void> {
  if (!exercises.includes(id)) throw new Error(`the class has no exercise "${id}"`);
  const loader = loaders[id];
  if (loader === undefined) throw new Error(`this site has no exercise "${id}"`);
  const [{ default: exercise }, { default: asked }] = await Promise.all([loader.exercise(), loader.asked()]);
  if (exercise.type !== 'function') throw new Error(`"${id}" is answered with a number, which has no checks`);
  const others = before.filter((each) => each.exercise === id);
  const known = [exercise.checks, exercise.held, ...others.map((each) => each.checks)];
  const taken = Object.keys(checks).find((name) => known.some((each) => Object.hasOwn(each, name)));
  if (taken !== undefined) throw new Error(`"${id}" has a check "${taken}" already: give yours another name`);
  const failing = failingCheck(exercise, checks, asked.type === 'function' ? asked.parameters : []);
  if (failing !== undefined) {
    throw new Error(`the solution of "${id}" itself fails "${failing.name}". ${failing.why}`);
  }
}
