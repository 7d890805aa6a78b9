import { createElement, type ReactNode } from 'react';
import type { PlacedExercise } from '../../engine/placedExercise.ts';
import { exerciseAnchor } from '../../exercise/exerciseAnchor.ts';
import { exerciseKey } from '../memory/exerciseKey.ts';
import { isKept } from '../memory/isKept.ts';
import { traceView } from '../TracePart.tsx';
import { builtBlock } from './builtBlock.tsx';
import { fetchPartsOf } from './fetchPartsOf.ts';
import { hasDraft } from './hasDraft.ts';
import { fetchedData, type LaterData } from './LaterData.ts';

export interface BuiltExerciseProps extends LaterData<PlacedExercise> {
  readonly id: string;
  /** The statement. */
  readonly children: ReactNode;
}

/** An exercise on its page. */
export default builtBlock<BuiltExerciseProps>({
  async load(props) {
    const { id } = props;
    const [placed, { default: Exercise }] = await Promise.all([
      fetchedData(props),
      import('../exercise/Exercise.tsx'),
    ]);
    if (placed.type === 'function') await fetchPartsOf(placed.program);
    if (placed.type === 'prediction') await traceView.fetch();
    return ({ children }) => createElement(Exercise, { id, placed, children });
  },
  nameOf: ({ id, version }) => `${id} ${version}`,
  // The program of an exercise is named after it.
  hasWork: ({ id }, page) => isKept(exerciseKey(id)) || hasDraft(id, page),
  anchorOf: ({ id }) => exerciseAnchor(id),
});
