/** What a learning platform calls a learner, as it stands in the paths of the files that it hands out. */
export interface LmsIds {
  /** Of Moodle's grading worksheet: `Participant 657737`. */
  readonly moodle?: string;
  /** Canvas's own number of a user. */
  readonly canvas?: string;
}

/**
 * Reads them off a path. Moodle puts each learner's files into a folder `Full Name_657737_assignsubmission_file`;
 * Canvas calls them `namelearner_340934_208490284_file.json`, with `LATE_` before the numbers where it was late.
 */
export function lmsIdsOf(path: string): LmsIds {
  const moodle = /_(\d+)_assignsubmission_file/.exec(path)?.[1];
  if (moodle !== undefined) return { moodle: `Participant ${moodle}` };
  const canvas = /(?:^|\/)[^/_]+_(?:LATE_)?(\d+)_\d+_[^/]*$/.exec(path)?.[1];
  return canvas === undefined ? {} : { canvas };
}
