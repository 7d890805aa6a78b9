import { useCallback, useEffect, useRef, useState } from 'react';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import type { GradeReport } from '../../classes/grade/GradeReport.ts';
import { untilQuiet } from '../../sandbox/sandbox.ts';
import { exerciseOfSite } from '../exercise/exerciseOfSite.ts';
import type { ChosenFile } from './work/ChosenFile.ts';
import type { GradeProgress } from './work/GradeJob.ts';
import { gradeFiles } from './work/gradeFiles.ts';
import { judgeInPage } from './work/judgeInPage.ts';
import type { ChecksFile } from './work/loadChecks.ts';

/** Between two pictures of the progress, in milliseconds: a page that paints all the time grades more slowly. */
const paintEvery = 200;

/** How far the page is with grading. */
export type GradeState =
  | { readonly type: 'idle' }
  | { readonly type: 'grading'; readonly progress: GradeProgress }
  | {
      readonly type: 'graded';
      readonly report: GradeReport;
      /** The files that it tells of. */
      readonly files: readonly ChosenFile[];
      readonly wasStopped: boolean;
    }
  /** The page itself is at fault. */
  | { readonly type: 'failed'; readonly message: string };

export interface Grading {
  readonly state: GradeState;
  readonly grade: (files: readonly ChosenFile[], checks: readonly ChecksFile[]) => void;
  readonly stop: () => void;
}

/** Grades the hand-ins of a class, one pile at a time. */
export function useGrading(plan: ClassPlan): Grading {
  const [state, setState] = useState<GradeState>({ type: 'idle' });
  const current = useRef<AbortController | null>(null);

  const grade = useCallback(
    (files: readonly ChosenFile[], checks: readonly ChecksFile[]) => {
      const own = new AbortController();
      current.current = own;
      let painted = -Infinity;
      const onProgress = (progress: GradeProgress): void => {
        if (own.signal.aborted) return;
        if (performance.now() - painted < paintEvery) return;
        painted = performance.now();
        setState({ type: 'grading', progress });
      };
      setState({ type: 'grading', progress: { phase: 'reading', done: 0, total: files.length } });
      gradeFiles({
        plan,
        files,
        exerciseOf: exerciseOfSite,
        judge: judgeInPage(plan.seed, checks),
        untilQuiet,
        extraChecks: checks.flatMap((file) =>
          file.checks.map((each) => ({ exercise: each.exercise, checks: Object.keys(each.checks) })),
        ),
        lanes: lanes(),
        language: document.documentElement.lang,
        now: new Date(),
        stopped: own.signal,
        onProgress,
      }).then(
        (report) => {
          setState({ type: 'graded', report, files, wasStopped: own.signal.aborted });
        },
        (error: unknown) => {
          // What is still running of it has nobody to tell.
          own.abort();
          setState({ type: 'failed', message: String(error) });
        },
      );
    },
    [plan],
  );
  const stop = useCallback(() => {
    current.current?.abort();
  }, []);
  // Leaving the page ends the runs: nothing goes on where nobody can see it.
  useEffect(() => stop, [stop]);
  return { state, grade, stop };
}

/** As many runs at a time as there are processors, but no more than memory bears on any machine; one where none is told. */
function lanes(): number {
  return Math.min(4, navigator.hardwareConcurrency || 1);
}
