import { tracedBlock, type BlockPlace } from '../../cli/exercise/tracedBlock';
import type { Trace } from '../../trace/trace';

/** Milliseconds that the block may take. */
const deadline = 5_000;

/**
 * The trace that a prediction is about, without which there is no page of it.
 *
 * @throws when the page has no such block
 */
export async function traceAskedAbout(block: string, place: BlockPlace): Promise<Trace> {
  const trace = await tracedBlock(block, place, deadline);
  if (trace === undefined)
    throw new Error(`this page has no live block "${block}", whose trace is asked about`);
  return trace;
}
