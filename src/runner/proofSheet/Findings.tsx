import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { SheetFinding } from '../../exercise/proof/ProofSheet';
import { Untranslated } from '../Untranslated';

/** What the rules say against an exercise. */
export function Findings({ findings }: { readonly findings: readonly SheetFinding[] }): ReactNode {
  if (findings.length === 0) {
    return (
      <p>
        <Translate id="proofSheet.findings.none">The rules E01 to E13 find nothing against it.</Translate>
      </p>
    );
  }
  return (
    <>
      <p>
        <Translate id="proofSheet.findings.some">The rules find something against it:</Translate>
      </p>
      <ul>
        {findings.map(({ code, file, line, what }, i) => (
          <li key={i}>
            <Link to={`/teach/rules#${code.toLowerCase()}`}>{code}</Link>{' '}
            <code>
              {file}:{line}
            </code>
            {what !== null && (
              <>
                {' '}
                <Untranslated>{what}</Untranslated>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
