import * as derivative from 'derivative';
import { observe, type WalkListener } from 'derivative';
import { append } from './ownList.ts';

/** What a program gets when it imports `derivative`. */
export interface ProgramPackage {
  readonly derivative: typeof derivative;
  /** From now on nobody whom the program told to listen to walks hears of one: the checks walk too. */
  readonly endListening: () => void;
}

export function programPackage(): ProgramPackage {
  const stops: (() => void)[] = [];
  let hasEnded = false;
  const observed = (listener: WalkListener): (() => void) => {
    const stop = observe(listener);
    if (hasEnded) stop();
    else append(stops, stop);
    return stop;
  };
  return {
    // As fixed as the module that it stands for.
    derivative: Object.freeze({ ...derivative, observe: observed }),
    endListening() {
      hasEnded = true;
      let ended = 0;
      while (ended < stops.length) stops[ended++]?.();
    },
  };
}
