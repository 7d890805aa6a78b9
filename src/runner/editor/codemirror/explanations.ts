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
import { askTypeWorker } from '../types/typeWorker.ts';
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
      const explanation = await explain(view, position);
      return explanation && tooltipFor(explanation);
    }),
    keymap.of([{ key: 'Escape', run: closeExplanations }]),
  ];
}

/** Explains the name at the cursor, also for a screen reader; the link in it is the next stop of Tab. */
export async function explainAtCursor(view: EditorView, asking: { readonly current: Asking }): Promise<void> {
  asking.current.onTypesWanted();
  const { state } = view;
  const explanation = await explain(view, state.selection.main.head);
  if (view.state.doc !== state.doc) return;
  const words = explanation
    ? `${explanation.signature}. ${explanation.text}`
    : translate({ id: 'runner.code.nothingToExplain', message: 'There is no name at the cursor.' });
  view.dispatch({
    effects: [setExplained.of(explanation && tooltipFor(explanation)), EditorView.announce.of(words)],
  });
}

async function explain(view: EditorView, position: number): Promise<Explanation | null> {
  const reply = await askTypeWorker({ type: 'explain', code: view.state.doc.toString(), position });
  return reply.type === 'answered' ? reply.answer : null;
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
