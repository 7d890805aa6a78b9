import type { LmsCalls } from './LmsCalls.ts';
import type { Places } from './entries2004.ts';

/** A list that names more entries than this is none that a package of ours wrote. */
const mostEntries = 1000;

/** Where the platform's lists have which exercise, so that a later session goes on with the entries of an earlier one. */
export function placesIn(calls: LmsCalls): Places {
  const objectives = listIn(calls, 'cmi.objectives');
  const interactions = listIn(calls, 'cmi.interactions');
  return { objective: (id) => placeOf(objectives, id), interaction: (id) => placeOf(interactions, id) };
}

function listIn(calls: LmsCalls, list: string): string[] {
  if (calls.version === '1.2') return [];
  const count = Number(valueOf(calls, `${list}._count`));
  const length = Number.isInteger(count) && count > 0 ? Math.min(count, mostEntries) : 0;
  return Array.from({ length }, (_, i) => valueOf(calls, `${list}.${i}.id`));
}

/** An entry whose id cannot be read is counted, and left alone. */
function valueOf(calls: LmsCalls, element: string): string {
  const answer = calls.get(element);
  return answer.type === 'done' ? answer.value : '';
}

function placeOf(ids: string[], id: string): number {
  const found = ids.indexOf(id);
  return found === -1 ? ids.push(id) - 1 : found;
}
