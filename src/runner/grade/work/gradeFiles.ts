import { codePrint } from '../../../classes/codePrint.ts';
import { countedHandIns, type SeenHandIn } from '../../../classes/grade/countedHandIns.ts';
import type { GradedAnswer, GradeReport, Outcome, Trouble } from '../../../classes/grade/GradeReport.ts';
import { sortedByName } from '../../../classes/grade/sortedByName.ts';
import { sortedTroubles } from '../../../classes/grade/sortedTroubles.ts';
import type { HandedAnswer } from '../../../classes/HandIn.ts';
import { hasHiddenLetters, shownName } from '../../../classes/learnerName.ts';
import { lmsIdsOf } from '../../../classes/lmsIds.ts';
import type { ChosenFile } from './ChosenFile.ts';
import { deadlines, mostFiles, type GradeJob } from './GradeJob.ts';
import { inLanes } from './inLanes.ts';
import type { JudgeAnswer } from './JudgeAnswer.ts';
import { openHandIn } from './openHandIn.ts';

/** A hand-in that is graded: its file is read again when its turn comes, so that no more than a few are in memory. */
interface Counted extends SeenHandIn {
  readonly chosen: ChosenFile;
}

/**
 * Grades a class: reads every file, finds the newest hand-in of each learner, and runs its answers. Nothing is lost:
 * every file is among the learners of the report, or in its troubles. What a hand-in claims is not looked at.
 */
export async function gradeFiles(job: GradeJob): Promise<GradeReport> {
  const troubles: Trouble[] = job.files.slice(mostFiles).map(({ path }) => ({ type: 'tooMany', file: path }));
  const { counted, older } = countedHandIns(await readAll(job, troubles));
  troubles.push(...older);
  const answers = await runAll(job, counted, troubles);
  const learners = counted.flatMap((handIn) => {
    const own = answers.get(handIn);
    if (own === undefined) {
      // It has been read before: since then somebody changed it on the disk.
      troubles.push({ type: job.stopped.aborted ? 'notGraded' : 'unreadable', file: handIn.file });
      return [];
    }
    const { file, name, handedIn, lms } = handIn;
    const isLate = job.plan.due !== undefined && Date.parse(handedIn) > Date.parse(job.plan.due);
    if (isLate) troubles.push({ type: 'late', file, handedIn });
    return [{ name: shownName(name) || file, file, handedIn, isLate, lms, answers: own }];
  });
  return {
    format: 'nudge-grades',
    version: 1,
    class: job.plan,
    graded: job.now.toISOString(),
    files: job.files.length,
    extraChecks: job.extraChecks,
    learners: sortedByName(learners, job.language),
    troubles: sortedTroubles(troubles, job.language),
  };
}

async function readAll(
  { files, plan, stopped, onProgress }: GradeJob,
  troubles: Trouble[],
): Promise<readonly Counted[]> {
  const seen: Counted[] = [];
  const read = files.slice(0, mostFiles);
  for (const [i, chosen] of read.entries()) {
    onProgress({ phase: 'reading', done: i, total: read.length });
    const { path } = chosen;
    const opened = stopped.aborted
      ? { type: 'refused' as const, trouble: { type: 'notGraded' as const, file: path } }
      : await openHandIn(chosen, plan);
    if (opened.type === 'refused') {
      troubles.push(opened.trouble);
      continue;
    }
    const { name, handedIn } = opened.handIn;
    if (hasHiddenLetters(name)) troubles.push({ type: 'hiddenLetters', file: path, name: shownName(name) });
    troubles.push(...opened.troubles);
    seen.push({ file: path, name, handedIn, lms: lmsIdsOf(path), chosen });
  }
  return seen;
}

/** The graded answers of each hand-in; where not all of them were run there are none. */
async function runAll(
  job: GradeJob,
  counted: readonly Counted[],
  troubles: Trouble[],
): Promise<ReadonlyMap<Counted, readonly GradedAnswer[]>> {
  const graded = new Map<Counted, readonly GradedAnswer[]>();
  const again: Counted[] = [];
  let done = 0;
  await inLanes(counted, job.lanes, job.stopped, async (handIn) => {
    const { answers, isWhole } = await runOne(job, handIn, deadlines.beside, [], troubles);
    if (isWhole) graded.set(handIn, answers);
    if (answers.some(({ outcome }) => outcome.type === 'stopped')) again.push(handIn);
    done++;
    job.onProgress({ phase: 'running', done, total: counted.length });
  });
  // An answer that was stopped while others ran may have been slow because of them, or have lost its memory to one of
  // them: before it fails for that, it runs by itself, where nothing of the others is left.
  done = 0;
  await inLanes(again, 1, job.stopped, async (handIn) => {
    job.onProgress({ phase: 'again', done, total: again.length });
    const kept = (graded.get(handIn) ?? []).filter(({ outcome }) => outcome.type !== 'stopped');
    const judge: JudgeAnswer = async (answer) => {
      await job.untilQuiet();
      return job.judge(answer);
    };
    const { answers, isWhole } = await runOne({ ...job, judge }, handIn, deadlines.alone, kept, []);
    if (isWhole) graded.set(handIn, answers);
    else graded.delete(handIn);
    done++;
  });
  if (job.stopped.aborted) {
    for (const handIn of again.slice(done)) graded.delete(handIn);
  }
  for (const [{ file }, answers] of graded)
    troubles.push(...answers.flatMap((each) => troubleOf(file, each)));
  return graded;
}

interface RunHandIn {
  readonly answers: readonly GradedAnswer[];
  /** Whether all of its answers were run. */
  readonly isWhole: boolean;
}

async function runOne(
  job: GradeJob,
  { chosen }: Counted,
  deadline: number,
  kept: readonly GradedAnswer[],
  troubles: Trouble[],
): Promise<RunHandIn> {
  const opened = await openHandIn(chosen, job.plan);
  if (opened.type === 'refused') return { answers: [], isWhole: false };
  const answers: GradedAnswer[] = [];
  for (const answer of opened.handIn.answers) {
    if (!isAsked(job, answer, chosen.path, troubles)) continue;
    const { id: exercise, code } = answer;
    const before = kept.find((each) => each.exercise === exercise);
    if (before !== undefined) {
      answers.push(before);
      continue;
    }
    const judged = await job.judge({ exercise, code, deadline, stopped: job.stopped });
    if (judged === undefined) return { answers: [], isWhole: false };
    const { outcome, isCode } = judged;
    answers.push({ exercise, outcome, ...(isCode ? { print: codePrint(code) } : {}) });
  }
  return { answers, isWhole: true };
}

/** Whether an answer is graded; what there is to say about it is said once, in the first run. */
function isAsked(
  { plan, exerciseOf }: GradeJob,
  { id, rev, hash }: HandedAnswer,
  file: string,
  troubles: Trouble[],
): boolean {
  const exercise = exerciseOf(id);
  if (!plan.exercises.includes(id)) troubles.push({ type: 'notOfClass', file, exercise: id });
  else if (exercise === undefined) troubles.push({ type: 'notOfSite', file, exercise: id });
  else {
    if (exercise.rev !== rev || exercise.hash !== hash)
      troubles.push({ type: 'otherRevision', file, exercise: id });
    return true;
  }
  return false;
}

function troubleOf(file: string, { exercise, outcome }: GradedAnswer): readonly Trouble[] {
  return outcomeTrouble(outcome).map((trouble) => ({ ...trouble, file, exercise }));
}

function outcomeTrouble(
  outcome: Outcome,
): readonly (
  { readonly type: 'deadline' | 'lost' } | { readonly type: 'faulty'; readonly message: string }
)[] {
  switch (outcome.type) {
    case 'stopped':
      return [{ type: outcome.reason }];
    case 'faulty':
      return [{ type: 'faulty', message: outcome.message }];
    case 'passed':
    case 'failed':
      return [];
  }
}
