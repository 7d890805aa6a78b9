import { translate } from '@docusaurus/Translate';

/** The keys of an editor: shown under it, and its description for a screen reader. */
export function keyHelp(mode: 'rich' | 'plain'): string {
  return mode === 'rich'
    ? translate({
        id: 'runner.code.keys',
        message:
          'Press Escape to leave the editor. Ctrl or Command + Enter runs the code, Ctrl + Space completes a name, F1 explains it, Alt + Enter goes to what the line does in the trace.',
      })
    : translate({
        id: 'runner.code.plainKeys',
        message: 'Press Escape to leave the editor. Ctrl or Command + Enter runs the code.',
      });
}
