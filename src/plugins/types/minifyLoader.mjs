// @ts-check
import { getSwcJsMinimizerOptions } from '@docusaurus/faster';
import { minify } from '@swc/core';

/**
 * Minifies a module of Node's older kind as Docusaurus minifies scripts, but in a thread beside the bundler's.
 *
 * @param {string} source
 */
export default async function minifyLoader(source) {
  const { code } = await minify(source, { ...getSwcJsMinimizerOptions(), module: false });
  return code;
}
