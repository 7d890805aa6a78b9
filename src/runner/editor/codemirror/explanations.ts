import { StateEffect, StateField, type Extension } from '@codemirror/state';
import {
  closeHoverTooltips,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  keymap,
  showTooltip,
  type Command,
  type Tooltip,
} from '@codemirror/view';
import { translate } from '@docusaurus/Translate';
import addresses from '@generated/type-checker/default/referenceAddresses.json';
import type { Explanation } from '../../../language/protocol.ts';
import { askTypeWorker, type Reply } from '../types/typeWorker.ts';
import type { Asking } from './Asking.ts';
import { documentationElement } from './documentationElement.ts';

/** Opens the explanation of a name, or closes it. */
const setExplained = StateEffect.define<Tooltip | null>();

/** The explanation that a key has opened. It closes when the cursor moves on. */
const explained = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(setExplained)) return effect.value;
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Explains the name under the pointer, or at the cursor when asked by a key; Escape closes either. */
export function explanations(asking: { readonly current: Asking }): Extension {
  return [
    explained,
    hoverTooltip(async (view, position) => {
      if (!asking.current.checksTypes) return null;
      const reply = await explain(view, position);
      return reply.type === 'answered' && reply.answer ? tooltipFor(reply.answer) : null;
    }),
    keymap.of([{ key: 'Escape', run: closeExplanations }]),
  ];
}

/** Explains the name at the cursor, also for a screen reader; the link in it is the next stop of Tab. */
export async function explainAtCursor(view: EditorView, asking: { readonly current: Asking }): Promise<void> {
  asking.current.onTypesWanted();
  const { state } = view;
  const reply = await explain(view, state.selection.main.head);
  // Why there is no answer is told below the editor.
  if (reply.type !== 'answered' || view.state.doc !== state.doc) return;
  const explanation = reply.answer;
  const words = explanation
    ? `${explanation.signature}. ${explanation.text}`
    : translate({ id: 'runner.code.nothingToExplain', message: 'There is no name at the cursor.' });
  view.dispatch({
    effects: [setExplained.of(explanation && tooltipFor(explanation)), EditorView.announce.of(words)],
  });
}

function explain(view: EditorView, position: number): Promise<Reply<Explanation | null>> {
  return askTypeWorker({ type: 'explain', code: view.state.doc.toString(), position });
}

function tooltipFor(explanation: Explanation): Tooltip {
  const { from, to, exportedName } = explanation;
  const address = exportedName === undefined ? undefined : addresses[exportedName];
  const reference =
    exportedName === undefined || address === undefined ? undefined : { name: exportedName, address };
  return {
    pos: from,
    end: to,
    above: false,
    create: () => ({ dom: documentationElement(explanation, reference) }),
  };
}

const closeExplanations: Command = (view) => {
  const { state } = view;
  if (state.field(explained) === null && !hasHoverTooltips(state)) return false;
  view.dispatch({ effects: [setExplained.of(null), closeHoverTooltips] });
  return true;
};
