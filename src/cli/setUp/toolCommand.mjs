// @ts-check
import { toolPath } from './toolPath.mjs';

/**
 * The command that runs an installed tool with this Node.
 *
 * @param {string} name such as `tsc`
 * @param {readonly string[]} args
 * @returns {import('./npmCommand.mjs').Command}
 */
export function toolCommand(name, ...args) {
  return [process.execPath, toolPath(name), ...args];
}
