import { useRef, type ReactNode } from 'react';
import styles from '../../classes/Classes.module.css';

export interface FileButtonProps {
  /** Of the field, for whoever drives the page. */
  readonly name: string;
  readonly label: string;
  readonly accept?: string;
  /** Whether a folder is chosen, with all that is in it. */
  readonly isFolder?: boolean;
  readonly onChosen: (files: FileList) => void;
}

/** A button that asks for files. The browser's own field would say of the same file, chosen before, that it is none. */
export default function FileButton({
  name,
  label,
  accept,
  isFolder = false,
  onChosen,
}: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.button} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={(element) => {
          input.current = element;
          if (element) element.webkitdirectory = isFolder;
        }}
        type="file"
        name={name}
        aria-label={label}
        multiple
        hidden
        {...(accept === undefined ? {} : { accept })}
        onChange={({ currentTarget }) => {
          if (currentTarget.files) onChosen(currentTarget.files);
          // The same files can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
