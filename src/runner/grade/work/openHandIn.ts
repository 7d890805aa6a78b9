import type { ClassPlan } from '../../../classes/ClassPlan.ts';
import type { Trouble } from '../../../classes/grade/GradeReport.ts';
import { handInLimits, type HandIn } from '../../../classes/HandIn.ts';
import { planHash } from '../../../classes/planHash.ts';
import { readHandIn } from '../../../classes/readHandIn.ts';
import type { ChosenFile } from './ChosenFile.ts';

export type OpenedHandIn =
  | { readonly type: 'handIn'; readonly handIn: HandIn; readonly troubles: readonly Trouble[] }
  | { readonly type: 'refused'; readonly trouble: Trouble };

/** Reads a file as a hand-in to a class, or says why it is none. A huge one is not read at all. */
export async function openHandIn({ path, file }: ChosenFile, plan: ClassPlan): Promise<OpenedHandIn> {
  const refused = (trouble: Trouble): OpenedHandIn => ({ type: 'refused', trouble });
  // Whoever wants to grade with it chooses it in its own field: a learner must not be able to bring one along.
  if (/\.checks\.[cm]?[jt]s$/i.test(path)) return refused({ type: 'checksFile', file: path });
  if (/\.zip$/i.test(path)) return refused({ type: 'zip', file: path });
  if (file.size > handInLimits.bytes) return refused({ type: 'huge', file: path });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused({ type: 'unreadable', file: path });
  }
  const read = readHandIn(text);
  if (read.type === 'refused') return refused({ ...read.refusal, file: path });
  const { handIn, faults } = read;
  if (handIn.class.hash !== planHash(plan)) {
    return refused({ type: 'otherClass', file: path, name: handIn.class.name });
  }
  return { type: 'handIn', handIn, troubles: faults.map((fault) => ({ ...fault, file: path })) };
}
