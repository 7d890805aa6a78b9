import { useEffect, useEffectEvent, useState } from 'react';
import type { WalkReading } from '../../trace/walkReading.ts';
import type { Speed } from './speeds.ts';
import { usualSpeed } from './speeds.ts';

const millisecondsPerMoment = 700;

/** Where the reader stands in a walk, and how to go elsewhere. */
export interface MomentControls {
  readonly position: number;
  readonly last: number;
  readonly playing: boolean;
  readonly speed: Speed;
  /** Go to a moment; playing stops. */
  readonly goTo: (position: number) => void;
  /** Start playing, from the first moment if the last is reached; or stop. */
  readonly togglePlay: () => void;
  readonly setSpeed: (speed: Speed) => void;
}

/**
 * The current moment of a walk: the last one until the reader moves, and again when another walk is given.
 * `onMove` is told where the reader went.
 */
export function useMoment(reading: WalkReading, onMove: (position: number) => void): MomentControls {
  const last = Math.max(0, reading.moments.length - 1);
  const end = { reading, position: last, playing: false };
  const [place, setPlace] = useState(end);
  const [speed, setSpeed] = useState<Speed>(usualSpeed);
  const { position, playing } = place.reading === reading ? place : end;

  const move = (to: number, keepPlaying: boolean): void => {
    const within = Math.min(last, Math.max(0, to));
    setPlace({ reading, position: within, playing: keepPlaying && within < last });
    onMove(within);
  };

  const advance = useEffectEvent(() => {
    move(position + 1, true);
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(advance, millisecondsPerMoment / speed);
    return () => {
      clearTimeout(timer);
    };
  }, [playing, position, speed]);

  return {
    position,
    last,
    playing,
    speed,
    goTo: (to) => {
      move(to, false);
    },
    togglePlay: () => {
      if (playing) setPlace({ reading, position, playing: false });
      else move(position === last ? 0 : position, true);
    },
    setSpeed,
  };
}
