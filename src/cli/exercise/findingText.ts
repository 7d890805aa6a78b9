import type { Finding } from '../../exercise/proof/Finding.ts';

/** A finding as an editor's terminal makes it a link: file, line and column first. */
export function findingText({ file, line, column, code, what, why, mend }: Finding): string {
  return [
    `${file}:${line}:${column}  ${code}  ${what}`,
    ...why.map((sentence) => `  ${sentence}`),
    `  → ${mend}.   See /teach/rules#${code.toLowerCase()}`,
  ].join('\n');
}

/** A finding as GitHub shows it beside the line of a pull request. */
export function annotation({ file, line, column, code, what, why, mend }: Finding): string {
  const message = escaped([what, ...why, `→ ${mend}`].join('\n'));
  return `::error file=${file},line=${line},col=${column},title=${code}::${message}`;
}

/** Line ends would end the command. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
