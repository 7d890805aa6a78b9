import { expect, test } from 'vitest';
import { lmsIdsOf } from '../../src/classes/lmsIds.ts';

// Paths as the platforms write them: of Moodle a folder per learner, of Canvas one name per file.
test.each([
  ['sheet/Jonathan Hoyte_657737_assignsubmission_file_/hand-in.json', { moodle: 'Participant 657737' }],
  ['Ada_Lovelace_12_assignsubmission_file/hand-in.json', { moodle: 'Participant 12' }],
  ['submissions/smithbob_340934_208490284_hand-in.json', { canvas: '340934' }],
  ['smithbob_LATE_340934_208490284_hand-in.json', { canvas: '340934' }],
  ['Ada-Lovelace-Numerics-1.json', {}],
  ['week_3/hand_in.json', {}],
])('in %s the platform’s name of the learner is %j', (path, ids) => {
  expect(lmsIdsOf(path)).toEqual(ids);
});
