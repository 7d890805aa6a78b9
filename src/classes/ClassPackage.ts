import * as v from 'valibot';
import { classPlanSchema } from './ClassPlan.ts';
import { scormVersions } from '../scorm/ScormVersion.ts';

/** What tells one package from another: the site in it is the same for every class that has the same lessons. */
export const classPackageSchema = v.object({ version: v.picklist(scormVersions), plan: classPlanSchema });

export type ClassPackage = Readonly<v.InferOutput<typeof classPackageSchema>>;

/** Of the element in the page's head that holds it. */
export const packageElementId = 'nudge-class';
