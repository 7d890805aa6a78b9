import { useId, type ReactNode } from 'react';
import styles from './Classes.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly maxLength: number;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** A line of text with its label, and what to write in it. */
export default function TextField({ label, hint, maxLength, text, onChange }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        aria-describedby={`${id}-hint`}
        maxLength={maxLength}
        value={text}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
