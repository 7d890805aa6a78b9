import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { rooms } from '@site/.config/rooms.mjs';
import styles from './RoomMap.module.css';
import { roomWiring } from './roomWiring.ts';

/** From one room to the next, to the right and down. */
const across = 11.5;
const down = 17;
/** The longest name, behind the last step of the staircase. */
const roomForNames = 82;
const margin = 6;

const wires = roomWiring(rooms);
const width = 2 * margin + (wires.length - 1) * across + roomForNames;
const height = 2 * margin + (wires.length - 1) * down;

/** Who may import whom, drawn from the table that the linter reads. `RoomList` says the same in words. */
export default function RoomMap(): ReactNode {
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={translate({
          id: 'architecture.map',
          message: 'Who may import whom, as a staircase of rooms; the list below says it in words',
        })}
      >
        {wires.map(({ name, place, rowFrom, columnTo }) => (
          <path
            key={name}
            className={styles.wire}
            d={`M${x(rowFrom)} ${y(place)}H${x(place)}V${y(columnTo)}`}
          />
        ))}
        {wires.map(({ name, place, imports }) => (
          <g key={name}>
            {imports.map((other) => (
              <circle key={other} className={styles.dot} cx={x(other)} cy={y(place)} r={2.8} />
            ))}
            <rect className={styles.step} x={x(place) - 3} y={y(place) - 3} width={6} height={6} />
            <text className={styles.name} x={x(place) + 7} y={y(place)} dominantBaseline="central">
              {name}
            </text>
          </g>
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {translate({
          id: 'architecture.map.reading',
          message:
            'From the square of a room go to the left: each dot stands in the column of a room that it may import. Follow the column up to the name. All dots lie below the stairs, so a room imports only rooms above it, and there is no circle.',
        })}
      </figcaption>
    </figure>
  );
}

function x(place: number): number {
  return margin + place * across;
}

function y(place: number): number {
  return margin + place * down;
}
