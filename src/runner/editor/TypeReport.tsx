import { useRef, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { CodeFault } from '../../language/protocol.ts';
import type { TypeCheck } from './types/useTypeCheck.ts';
import styles from './Editor.module.css';

export interface TypeReportProps {
  readonly check: TypeCheck;
  readonly onCheck: () => void;
  readonly onSelect: (fault: CodeFault) => void;
}

/** What the type checker says, in words, with a way to each place. */
export default function TypeReport({ check, onCheck, onSelect }: TypeReportProps): ReactNode {
  const report = useRef<HTMLDivElement>(null);
  const faults = check.type === 'checked' ? check.faults : [];
  return (
    <div
      ref={report}
      role="group"
      tabIndex={-1}
      aria-label={translate({ id: 'runner.types', message: 'Types' })}
    >
      <div className={styles.line}>
        {(check.type === 'off' || check.type === 'unavailable') && (
          <button
            type="button"
            className={styles.check}
            onClick={() => {
              // It goes away, and what was asked for is said here.
              report.current?.focus();
              onCheck();
            }}
          >
            <Translate id="runner.types.check">Check types</Translate>
          </button>
        )}
        {/* It speaks up by itself, but the block's state keeps the role of a status. */}
        <p aria-live="polite">{summary(check)}</p>
      </div>
      {faults.length > 0 && (
        <ul className={styles.faults}>
          {faults.slice(0, mostFaults).map((fault, i) => (
            <li key={i}>
              <button type="button" className={styles.place} onClick={() => onSelect(fault)}>
                <Translate id="runner.types.fault" values={{ line: fault.line, message: fault.message }}>
                  {'Line {line}: {message}'}
                </Translate>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Beyond these, mending the first ones is the way to fewer. */
const mostFaults = 20;

function summary(check: TypeCheck): string {
  switch (check.type) {
    case 'off':
      return '';
    case 'loading':
      return translate({ id: 'runner.types.loading', message: 'Loading the type checker…' });
    case 'checked':
      return check.of === 'types' ? typesInWords(check.faults.length) : syntaxInWords(check.faults.length);
    case 'stopped':
      return translate({
        id: 'runner.types.stopped',
        message:
          'The type checker was stopped: this code keeps it busy for too long. It tries again after your next change, and the code runs all the same.',
      });
    case 'unavailable':
      return translate({
        id: 'runner.types.unavailable',
        message: 'The type checker could not be loaded. The code runs all the same.',
      });
  }
}

function typesInWords(count: number): string {
  if (count === 0) return translate({ id: 'runner.types.none', message: 'No type errors.' });
  if (count === 1) {
    return translate({ id: 'runner.types.one', message: '1 type error. The code runs all the same.' });
  }
  return translate(
    { id: 'runner.types.several', message: '{count} type errors. The code runs all the same.' },
    { count },
  );
}

function syntaxInWords(count: number): string {
  if (count === 1) {
    return translate({
      id: 'runner.types.oneSyntax',
      message: '1 syntax error. The code cannot run with it.',
    });
  }
  return translate(
    { id: 'runner.types.severalSyntax', message: '{count} syntax errors. The code cannot run with them.' },
    { count },
  );
}
