import { useSyncExternalStore } from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import type { CourseExercise } from '../../engine/placedExercise.ts';
import type { Progress } from '../exercise/progress/progress.ts';
import { blockName } from '../memory/blockName.ts';
import { draftSchema, type Draft } from '../memory/draft.ts';
import { draftKey } from '../memory/draftKey.ts';
import { pageShelf } from '../memory/shelf/pageShelf.ts';
import { readEntry } from '../memory/shelf/readEntry.ts';
import { watchStorage } from '../memory/shelf/watchStorage.ts';
import { exerciseOfSite } from '../exercise/exerciseOfSite.ts';
import { missingOf, type Missing } from './missing.ts';

/** What a learner should know before handing in, also while another tab goes on working. */
export function useMissing(plan: ClassPlan, byId: ReadonlyMap<string, Progress>): readonly Missing[] {
  const { siteConfig } = useDocusaurusContext();
  const draftOf = (exercise: CourseExercise): Draft | undefined => draft(exercise, siteConfig.baseUrl);
  // As a text, so that what is the same is known to be the same.
  const missing = useSyncExternalStore(
    watchStorage,
    () =>
      JSON.stringify(
        missingOf(plan, { exerciseOf: exerciseOfSite, progressOf: (id) => byId.get(id), draftOf }),
      ),
    () => '[]',
  );
  return JSON.parse(missing) as readonly Missing[];
}

/** What stands in the exercise's editor; its block is called by its id. */
function draft({ id, address }: CourseExercise, baseUrl: string): Draft | undefined {
  const [path = ''] = address.split('#');
  const key = draftKey(blockName(path, baseUrl, id));
  const read = readEntry(pageShelf(), key, draftSchema);
  return read.type === 'read' ? read.value : undefined;
}
