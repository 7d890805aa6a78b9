import {
  insertCompletionText,
  pickedCompletion,
  type Completion,
  type CompletionSource,
} from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { Completion as Offered } from '../../../language/protocol.ts';
import { askTypeWorker } from '../types/typeWorker.ts';
import type { Asking } from './Asking.ts';
import { documentationElement } from './documentationElement.ts';

const wordBefore = /[\w$]*$/;

/** Offers what TypeScript knows to fit: while a name is typed, after a dot, and when asked. */
export function completionSource(asking: { readonly current: Asking }): CompletionSource {
  return async (context) => {
    const { state, pos, explicit } = context;
    const from = context.matchBefore(wordBefore)?.from ?? pos;
    const isWanted = from < pos || state.sliceDoc(pos - 1, pos) === '.';
    if (explicit) asking.current.onTypesWanted();
    else if (!isWanted || !asking.current.checksTypes) return null;
    const reply = await askTypeWorker({ type: 'complete', code: state.doc.toString(), position: pos });
    if (reply.type !== 'answered' || context.aborted) return null;
    const code = state.doc.toString();
    const options = reply.answer.map((offered) => optionFor(offered, code, pos));
    return { from, options, validFor: /^[\w$]*$/ };
  };
}

function optionFor(offered: Offered, code: string, position: number): Completion {
  return {
    label: offered.name,
    type: offered.kind,
    boost: -rankOf(offered),
    ...(offered.source === undefined ? {} : { detail: offered.source }),
    info: async () => {
      const reply = await askTypeWorker({ type: 'explainCompletion', code, position, completion: offered });
      const documentation = reply.type === 'answered' ? reply.answer.documentation : null;
      return documentation && documentationElement(documentation);
    },
    apply: (view, completion, from, to) => {
      view.dispatch({
        ...insertCompletionText(view.state, offered.insertText ?? offered.name, from, to),
        annotations: pickedCompletion.of(completion),
      });
      if (offered.source !== undefined) void addImport(view, offered, from + offered.name.length);
    },
  };
}

/** Names of the program before those of the language, both before keywords, as TypeScript sorts them. */
function rankOf({ sortText }: Offered): number {
  // So it marks what is deprecated, which comes last.
  const [, mark, rank] = /^(z?)(\d+)/.exec(sortText) ?? [];
  return Number(rank ?? 0) + (mark === 'z' ? 50 : 0);
}

/**
 * Adds the import of a name that was just completed. The reader types on meanwhile: then the place is asked for anew,
 * as long as the name stands where it was put.
 */
async function addImport(view: EditorView, completion: Offered, position: number): Promise<void> {
  const { name } = completion;
  while (view.state.sliceDoc(position - name.length, position) === name) {
    const { doc } = view.state;
    const code = doc.toString();
    const reply = await askTypeWorker({ type: 'explainCompletion', code, position, completion });
    if (reply.type !== 'answered') return;
    if (view.state.doc.eq(doc)) {
      view.dispatch({ changes: reply.answer.edits, userEvent: 'input.complete' });
      return;
    }
  }
}
