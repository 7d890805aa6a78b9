import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import styles from './Playground.module.css';

/** A program of the playground: what its block is called, and where it stands. */
export interface PlaygroundPlace {
  readonly anchor: string;
  readonly title: string;
}

export interface PlaygroundListProps {
  /** Programs that came with links. */
  readonly links: readonly PlaygroundPlace[];
  /** Examples, and the reader's own program as the last. */
  readonly programs: readonly PlaygroundPlace[];
  /** The anchor of the one that is shown. */
  readonly current: string;
}

/** The programs to choose from. They are links: each has an address, and the browser's Back goes to the one before. */
export default function PlaygroundList({ links, programs, current }: PlaygroundListProps): ReactNode {
  const item = ({ anchor, title }: PlaygroundPlace, note?: ReactNode): ReactNode => (
    <li key={anchor}>
      <Link to={`#${anchor}`} aria-current={anchor === current ? 'true' : undefined}>
        {note}
        {title}
      </Link>
    </li>
  );
  const fromLink = (
    <span className={styles.note}>
      <Translate id="playground.fromLink">From a link:</Translate>{' '}
    </span>
  );
  return (
    <nav className={styles.list} aria-label={translate({ id: 'playground.list', message: 'Programs' })}>
      <ul>
        {links.map((place) => item(place, fromLink))}
        {programs.map((place) => item(place))}
      </ul>
    </nav>
  );
}
