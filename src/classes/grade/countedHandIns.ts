import { nameKey } from '../learnerName.ts';
import type { LmsIds } from '../lmsIds.ts';
import type { Trouble } from './GradeReport.ts';

/** A hand-in of the class, as far as it is needed to find the one of each learner that counts. */
export interface SeenHandIn {
  readonly file: string;
  readonly name: string;
  readonly handedIn: string;
  readonly lms: LmsIds;
}

/**
 * The newest hand-in of each learner, and a trouble for each older one. A learner is known by what Moodle wrote into
 * the file's path, else by the name, beside Canvas's number where there is one; without a letter that can be seen, by
 * the file. Of a name alone nobody can tell whether two learners have it: the trouble says so.
 */
export function countedHandIns<T extends SeenHandIn>(
  seen: readonly T[],
): { readonly counted: readonly T[]; readonly older: readonly Trouble[] } {
  const newest = new Map<string, T>();
  for (const each of seen) {
    const before = newest.get(learnerKey(each));
    if (before === undefined || Date.parse(before.handedIn) <= Date.parse(each.handedIn)) {
      newest.set(learnerKey(each), each);
    }
  }
  const counted = seen.filter((each) => newest.get(learnerKey(each)) === each);
  const older = seen.flatMap((each): readonly Trouble[] => {
    const newer = newest.get(learnerKey(each));
    return newer === undefined || newer === each
      ? []
      : [{ type: olderType(each), file: each.file, name: each.name, newer: newer.file }];
  });
  return { counted, older };
}

function olderType({ lms: { moodle, canvas } }: SeenHandIn): 'older' | 'sameName' {
  return moodle === undefined && canvas === undefined ? 'sameName' : 'older';
}

function learnerKey({ file, name, lms: { moodle, canvas } }: SeenHandIn): string {
  const known = nameKey(name);
  // A date in a file's name looks like Canvas's numbers: those alone make two learners none.
  return moodle ?? (known === '' ? `file ${file}` : `${canvas ?? 'name'} ${known}`);
}
