import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { moveFocusOn } from '../../../view/moveFocusOn.ts';
import type { ChosenFile } from '../work/ChosenFile.ts';
import { filesFromDrop, filesFromInput } from '../work/filesFrom.ts';
import FileButton from './FileButton.tsx';
import styles from '../../classes/Classes.module.css';
import own from '../Grade.module.css';

export interface FilesFieldProps {
  readonly files: readonly ChosenFile[];
  readonly isDisabled: boolean;
  readonly onAdded: (files: readonly ChosenFile[]) => void;
  readonly onCleared: () => void;
  /** Given what ends when dropped files are found: what is graded meanwhile would be graded without them. */
  readonly onReading: (reading: Promise<void>) => void;
}

/** Takes the files that were handed in: chosen one by one, as a folder, or dropped. */
export default function FilesField({
  files,
  isDisabled,
  onAdded,
  onCleared,
  onReading,
}: FilesFieldProps): ReactNode {
  const [isOver, setOver] = useState(false);
  const take = (chosen: FileList): void => {
    onAdded(filesFromInput(chosen));
  };
  return (
    <fieldset
      className={`${styles.group} ${own.drop}`}
      data-over={isOver}
      disabled={isDisabled}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isDisabled) onReading(filesFromDrop(event.dataTransfer).then(onAdded));
      }}
    >
      <legend>
        <Translate id="grade.files">What was handed in</Translate>
      </legend>
      <p>
        <Translate id="grade.files.about">
          Choose files or a whole folder, or drop them here. They stay on this machine.
        </Translate>
      </p>
      <div className={styles.actions}>
        <FileButton
          name="files"
          label={translate({ id: 'grade.files.files', message: 'Choose files…' })}
          onChosen={take}
        />
        <FileButton
          name="folder"
          label={translate({ id: 'grade.files.folder', message: 'Choose a folder…' })}
          isFolder
          onChosen={take}
        />
      </div>
      <div className={styles.actions}>
        <span role="status" data-chosen={files.length}>
          {translate({ id: 'grade.files.count', message: 'Files chosen: {count}' }, { count: files.length })}
        </span>
        {files.length > 0 && (
          <button
            type="button"
            className={styles.button}
            onClick={({ currentTarget }) => {
              moveFocusOn(currentTarget, 'fieldset');
              onCleared();
            }}
          >
            <Translate id="grade.files.clear">Take none of them</Translate>
          </button>
        )}
      </div>
    </fieldset>
  );
}
