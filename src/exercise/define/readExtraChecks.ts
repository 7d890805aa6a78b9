import type { ExtraChecks } from './extraChecks.ts';

/**
 * What a checks file exports, as a list.
 *
 * @throws {TypeError} that says what is wrong with it
 */
export function readExtraChecks(exported: unknown): readonly ExtraChecks[] {
  const all: readonly unknown[] = Array.isArray(exported) ? exported : [exported];
  if (all.length > 0 && all.every(isExtraChecks)) return all;
  throw new TypeError('it has no "export default extraChecks(…)", or a list of them');
}

function isExtraChecks(value: unknown): value is ExtraChecks {
  if (typeof value !== 'object' || value === null) return false;
  const { exercise, checks } = value as Partial<Record<keyof ExtraChecks, unknown>>;
  if (typeof exercise !== 'string' || typeof checks !== 'object' || checks === null) return false;
  const functions = Object.values(checks);
  return functions.length > 0 && functions.every((check) => typeof check === 'function');
}
