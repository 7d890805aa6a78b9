// @ts-check

/**
 * A change of the code, and what became of it. `Ignored` and `CompileError` are those that were not tried.
 *
 * @typedef {object} MutantResult
 * @property {string} fileName
 * @property {string} status
 * @property {{ readonly start: { readonly line: number } }} location lines from 1
 */

/**
 * What a run ends with: the score of every room, and of every file the lines that can be broken unnoticed.
 *
 * @param {readonly MutantResult[]} results
 * @param {readonly string[]} rooms folders, such as `src/engine`
 * @returns {readonly string[]}
 */
export function closingLines(results, rooms) {
  return rooms.flatMap((room) => {
    const inRoom = results.filter(({ fileName }) => fileName.includes(`${room}/`));
    const noticed = inRoom.filter(({ status }) => status === 'Killed' || status === 'Timeout');
    const missed = inRoom.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    const tried = noticed.length + missed.length;
    if (tried === 0) return [];
    const unmet = missed.filter(({ status }) => status === 'NoCoverage').length;
    const score = ((100 * noticed.length) / tried).toFixed(1);
    return [
      ...survivorsByFile(missed, room),
      `${room}: ${score} % of ${String(tried)} changes noticed; ${String(missed.length)} not, ${String(unmet)} of them met by no test`,
    ];
  });
}

/**
 * @param {readonly MutantResult[]} missed
 * @param {string} room
 */
function survivorsByFile(missed, room) {
  /** @type {Map<string, Set<number>>} */
  const lines = new Map();
  for (const { fileName, location } of missed) {
    const file = fileName.slice(fileName.indexOf(`${room}/`));
    lines.set(file, (lines.get(file) ?? new Set()).add(location.start.line));
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, numbers]) => `  ${file}:${[...numbers].sort((a, b) => a - b).join(' ')}`);
}
