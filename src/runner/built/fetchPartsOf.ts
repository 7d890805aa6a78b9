import type { LiveProgram } from '../../engine/liveProgram.ts';
import { pictures } from '../PicturesPart.tsx';
import { traceView } from '../TracePart.tsx';

/** Fetches the code of what a block shows of the build's run; fails without a network. */
export function fetchPartsOf(program: LiveProgram): Promise<unknown> {
  return Promise.all([
    program.built.trace.events.kind.length > 0 && traceView.fetch(),
    program.pictures.length > 0 && pictures.fetch(),
  ]);
}
