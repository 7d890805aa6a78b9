import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import Translate from '@docusaurus/Translate';
import { fragmentOf } from '../../../classes/classLink.ts';
import styles from '../../classes/Classes.module.css';

export interface ClassFieldProps {
  /** Given what stands behind `#` in the link. */
  readonly onClass: (fragment: string) => void;
}

/** Asks for the link of the class that is to be graded. */
export default function ClassField({ onClass }: ClassFieldProps): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const use = (event: SyntheticEvent): void => {
    event.preventDefault();
    onClass(fragmentOf(text));
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
    </form>
  );
}
