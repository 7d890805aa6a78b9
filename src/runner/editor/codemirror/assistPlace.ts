import { Compartment } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type * as Assist from './assist.ts';
import type { Asking } from './Asking.ts';

/** Where an editor gets its completions, explanations and marked faults, once somebody needs them. */
export const assistPlace = new Compartment();

/** Fetches them and gives them to this editor; undefined when they cannot be fetched: one can edit without. */
export async function loadAssist(
  view: EditorView,
  asking: { readonly current: Asking },
): Promise<typeof Assist | undefined> {
  try {
    const assist = await import('./assist.ts');
    if (!hasAssist(view)) view.dispatch({ effects: assistPlace.reconfigure(assist.assist(asking)) });
    return assist;
  } catch {
    return undefined;
  }
}

export function hasAssist({ state }: EditorView): boolean {
  const extension = assistPlace.get(state);
  return !Array.isArray(extension) || extension.length > 0;
}
