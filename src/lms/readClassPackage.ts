import * as v from 'valibot';
import { classPackageSchema, packageElementId, type ClassPackage } from '../classes/ClassPackage.ts';

/** What the page says it is the package of; undefined in a site that was not made into one. */
export function readClassPackage(page: Pick<Document, 'getElementById'>): ClassPackage | undefined {
  const text = page.getElementById(packageElementId)?.textContent;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), classPackageSchema), text);
  return parsed.success ? parsed.output : undefined;
}
