/** The best that each status can say. */
const bestStatus: ReadonlyMap<string, string> = new Map([
  ['lesson_status', 'passed'],
  ['success_status', 'passed'],
  ['completion_status', 'completed'],
]);

const scores: ReadonlySet<string> = new Set(['raw', 'scaled', 'progress_measure']);

/** Whether an element of the data model says how far or how well. */
export function isResult(element: string): boolean {
  const name = lastName(element);
  return scores.has(name) || bestStatus.has(name);
}

/** The better of what a platform has in such an element and of what it is to be told. */
export function betterResult(element: string, found: string, value: string): string {
  const name = lastName(element);
  const isFoundBetter = scores.has(name) ? Number(found) > Number(value) : found === bestStatus.get(name);
  return isFoundBetter ? found : value;
}

function lastName(element: string): string {
  return element.slice(element.lastIndexOf('.') + 1);
}
