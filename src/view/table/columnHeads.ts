import { translate } from '@docusaurus/Translate';
import { traceColumns } from '../../trace/rowTexts.ts';

/** What stands above the columns of the trace table: notation, as in the downloads, after a word of the reader's language. */
export function columnHeads(): readonly string[] {
  const [, ...notation] = traceColumns;
  return [translate({ id: 'view.memory.visit', message: 'step' }), ...notation];
}
