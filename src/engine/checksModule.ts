import { transform } from 'sucrase';

/**
 * The text of a module made of an instructor's checks file. Its default export takes the package `derivative`, as that
 * of an exercise does (see `bundleExercise`), and returns what the file exports by default.
 *
 * @throws {SyntaxError} for what is no TypeScript
 */
export function checksModule(source: string): string {
  const { code } = transform(source, { transforms: ['typescript', 'imports'], disableESTransforms: true });
  return `export default ($derivative) => {
const $modules = {
  'derivative': $derivative,
  '@site/src/exercise/kit': { extraChecks: (exercise, checks) => ({ exercise, checks }) },
};
const require = (name) => {
  if (!Object.hasOwn($modules, name)) throw new Error("a checks file can import from " + Object.keys($modules).map((each) => "'" + each + "'").join(' and ') + ", not from '" + name + "'");
  return $modules[name];
};
const exports = {};
(() => {
${code}
})();
return exports.default;
};
`;
}
