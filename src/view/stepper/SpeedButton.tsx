import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { Speed } from './speeds.ts';
import { nextSpeed } from './speeds.ts';
import StepperButton from './StepperButton.tsx';

interface SpeedButtonProps {
  readonly speed: Speed;
  readonly onChoose: (speed: Speed) => void;
}

/**
 * How fast Play goes; each press takes the next speed, and the last leads to the first. Not a list, for which Chromium lays
 * out the whole block that it is in as soon as the page has arrived.
 */
export default function SpeedButton({ speed, onChoose }: SpeedButtonProps): ReactNode {
  const shown = `${String(speed)}×`;
  const name = translate({ id: 'view.stepper.speed', message: 'Speed: {speed}' }, { speed: shown });
  return (
    <StepperButton
      name={name}
      idle={false}
      onPress={() => {
        onChoose(nextSpeed(speed));
      }}
    >
      {shown}
    </StepperButton>
  );
}
