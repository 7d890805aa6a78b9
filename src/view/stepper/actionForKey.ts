/** What has the focus in the stepper. */
export type StepperPart = 'button' | 'slider' | 'other';

export type StepperAction = 'back' | 'forward' | 'first' | 'last' | 'toggle play';

const actions: Readonly<Record<string, StepperAction>> = {
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  Home: 'first',
  End: 'last',
  ' ': 'toggle play',
};

/** What a key does in the stepper; null where the browser's own meaning of the key stays. */
export function actionForKey(key: string, part: StepperPart): StepperAction | null {
  const action = actions[key] ?? null;
  switch (part) {
    case 'button':
      // Space presses the button that has the focus.
      return action === 'toggle play' ? null : action;
    case 'slider':
      // The slider moves by itself, in steps that the browser knows best.
      return action === 'toggle play' ? action : null;
    case 'other':
      return action;
  }
}
