import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import Translate from '@docusaurus/Translate';
import { carriesClass, fragmentOf } from '../../../classes/classLink.ts';
import type { LinkFault as Fault } from '../../../link/readPacked.ts';
import LinkFault from './LinkFault.tsx';
import styles from '../../classes/Classes.module.css';

export interface ClassFieldProps {
  /** What is wrong with the link in the page's address. */
  readonly fault: Fault | undefined;
  /** Given what stands behind `#` in a class link. */
  readonly onClass: (fragment: string) => void;
}

/** Asks for the link of the class that is to be graded. */
export default function ClassField({ fault, onClass }: ClassFieldProps): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const [isNoLink, setNoLink] = useState(false);
  const shown = isNoLink ? 'damaged' : fault;
  const use = (event: SyntheticEvent): void => {
    event.preventDefault();
    const fragment = fragmentOf(text);
    setNoLink(!carriesClass(fragment));
    if (carriesClass(fragment)) onClass(fragment);
  };
  return (
    <form onSubmit={use}>
      <div className={styles.field}>
        <label htmlFor={id}>
          <Translate id="grade.class.label">Link of the class</Translate>
        </label>
        <textarea
          id={id}
          rows={3}
          required
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
      </div>
      <button type="submit" className={styles.main}>
        <Translate id="grade.class.use">Use this class</Translate>
      </button>
      {shown !== undefined && <LinkFault fault={shown} />}
    </form>
  );
}
