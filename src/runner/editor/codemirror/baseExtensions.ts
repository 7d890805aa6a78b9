import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import {
  history,
  historyKeymap,
  indentLess,
  indentMore,
  moveLineDown,
  moveLineUp,
  standardKeymap,
  toggleComment,
} from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  tooltips,
  type KeyBinding,
} from '@codemirror/view';
import { translate } from '@docusaurus/Translate';
import { classHighlighter } from '@lezer/highlight';
import { keyHelp } from '../keyHelp.ts';

/** The few of CodeMirror's many default keys that a reader may know from elsewhere: all of them weigh too much. */
const keys: readonly KeyBinding[] = [
  ...closeBracketsKeymap,
  ...standardKeymap,
  ...historyKeymap,
  { key: 'Mod-/', run: toggleComment },
  { key: 'Mod-[', run: indentLess },
  { key: 'Mod-]', run: indentMore },
  { key: 'Alt-ArrowUp', run: moveLineUp },
  { key: 'Alt-ArrowDown', run: moveLineDown },
];

/**
 * What an editor has from the start: lines, undo, indentation, brackets that close themselves, colours. Cursor and
 * selection are the browser's own: they follow the reader's settings of colour, contrast and motion.
 */
export function baseExtensions(): Extension {
  return [
    keymap.of(keys),
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    typescriptLanguage,
    syntaxHighlighting(classHighlighter),
    // The block cuts off what reaches beyond it.
    tooltips({ tooltipSpace: ({ dom }) => visiblePartOf(dom.closest('section') ?? dom) }),
    // The page's policy lets styles with this nonce in; without it the editor would stand there unstyled.
    EditorView.cspNonce.of('codemirror'),
    EditorState.phrases.of({
      'Selection deleted': translate({ id: 'runner.code.deleted', message: 'Selection deleted' }),
    }),
    EditorView.contentAttributes.of({
      'aria-label': translate({ id: 'runner.code', message: 'Code' }),
      'aria-description': keyHelp('rich'),
      // It can be focused without; but what scrolls must be seen to be in reach of the keyboard.
      tabindex: '0',
    }),
  ];
}

function visiblePartOf(element: Element): { top: number; left: number; bottom: number; right: number } {
  const { top, left, bottom, right } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    top: Math.max(top, 0),
    left: Math.max(left, 0),
    bottom: Math.min(bottom, clientHeight),
    right: Math.min(right, clientWidth),
  };
}
