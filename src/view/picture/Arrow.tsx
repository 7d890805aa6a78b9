import type { ReactNode } from 'react';

interface ArrowProps {
  readonly className: string | undefined;
  /** Its foot, and what leads from there to its tip, in the picture's units. */
  readonly from: readonly [x: number, y: number];
  readonly by: readonly [x: number, y: number];
  /** Length of the two strokes of the head. */
  readonly head: number;
}

/** An arrow as one stroke. */
export default function Arrow({ className, from, by, head }: ArrowProps): ReactNode {
  const tip = [from[0] + by[0], from[1] + by[1]] as const;
  const angle = Math.atan2(by[1], by[0]);
  const barb = (turn: number): string =>
    `${place(tip[0] + head * Math.cos(angle + turn))},${place(tip[1] + head * Math.sin(angle + turn))}`;
  return (
    <path
      className={className}
      d={`M${place(from[0])},${place(from[1])}L${place(tip[0])},${place(tip[1])}M${barb(2.6)}L${place(tip[0])},${place(tip[1])}L${barb(-2.6)}`}
    />
  );
}

function place(value: number): string {
  return value.toFixed(1);
}
