import type { ScormVersion } from './ScormVersion.ts';

/**
 * How many letters `cmi.suspend_data` may have. What is longer is refused by some platforms, and cut without a word by
 * others.
 *
 * @see SCORM 1.2 Run-Time Environment, CMIString4096; SCORM 2004 4th edition, RTE 4.2.23
 */
export const stateLimit: Readonly<Record<ScormVersion, number>> = { '1.2': 4096, '2004': 64_000 };
