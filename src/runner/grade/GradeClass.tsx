import { useEffect, useRef, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { ClassPlan } from '../../classes/ClassPlan.ts';
import ClassFacts from '../classes/ClassFacts.tsx';
import { exerciseOfSite } from '../exercise/exerciseOfSite.ts';
import ChecksField from './parts/ChecksField.tsx';
import FilesField from './parts/FilesField.tsx';
import GradeStatus from './parts/GradeStatus.tsx';
import Results from './parts/Results.tsx';
import { useGrading } from './useGrading.ts';
import { addFiles } from './work/addFiles.ts';
import type { ChosenFile } from './work/ChosenFile.ts';
import type { ChecksFile } from './work/loadChecks.ts';
import styles from '../classes/Classes.module.css';

/** Takes the hand-ins of a class and shows what came of them. */
export default function GradeClass({ plan }: { readonly plan: ClassPlan }): ReactNode {
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [checks, setChecks] = useState<readonly ChecksFile[]>([]);
  const [readings, setReadings] = useState(0);
  const onReading = (reading: Promise<void>): void => {
    setReadings((count) => count + 1);
    void reading.finally(() => {
      setReadings((count) => count - 1);
    });
  };
  const { state, grade, stop } = useGrading(plan);
  const isGrading = state.type === 'grading';
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Stop had the focus, and is gone.
    const isOver = state.type === 'graded' || state.type === 'failed';
    if (isOver && document.activeElement === document.body) {
      start.current?.focus({ preventScroll: true });
    }
  }, [state.type]);
  const unknown = plan.exercises.filter((id) => exerciseOfSite(id) === undefined);
  return (
    <>
      <Heading as="h2">
        <bdi>{plan.name}</bdi>
      </Heading>
      <ClassFacts plan={plan} />
      {unknown.length > 0 && (
        <p role="alert" className={styles.notice}>
          {translate(
            {
              id: 'grade.unknown',
              message: 'This site has no exercise of these names, so they are not graded: {ids}',
            },
            { ids: unknown.join(', ') },
          )}
        </p>
      )}
      <FilesField
        files={files}
        isDisabled={isGrading}
        onAdded={(added) => {
          setFiles((before) => addFiles(before, added));
        }}
        onCleared={() => {
          setFiles([]);
        }}
        onReading={onReading}
      />
      <ChecksField
        plan={plan}
        checks={checks}
        isDisabled={isGrading}
        onChange={setChecks}
        onReading={onReading}
      />
      <div className={styles.actions}>
        <button
          ref={start}
          type="button"
          name="grade"
          className={styles.main}
          disabled={isGrading || readings > 0 || files.length === 0}
          onClick={() => {
            grade(files, checks);
          }}
        >
          <Translate id="grade.start">Grade</Translate>
        </button>
        {isGrading && (
          // The button before it lets go of the focus.
          <button type="button" className={styles.button} autoFocus onClick={stop}>
            <Translate id="grade.stop">Stop</Translate>
          </button>
        )}
      </div>
      <GradeStatus state={state} />
      {state.type === 'graded' && <Results report={state.report} files={state.files} />}
    </>
  );
}
