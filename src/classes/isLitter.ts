/** What systems leave in folders and archives: no learner handed it in, so that nobody need hear of it. */
export function isLitter(path: string): boolean {
  return /(^|\/)(__MACOSX\/.*|\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini)$/i.test(path);
}
