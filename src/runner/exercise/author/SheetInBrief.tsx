import { useEffect, useState, type ReactNode } from 'react';
import loaders from '@generated/proof-sheets/default/loaders';
import Translate from '@docusaurus/Translate';
import type { ProofSheet } from '../../../exercise/proof/ProofSheet.ts';
import { Findings } from '../../proofSheet/Findings.tsx';
import { FunctionTables } from '../../proofSheet/FunctionTables.tsx';
import { NumberTables } from '../../proofSheet/NumberTables.tsx';

/** What the rules find against an exercise, and its proof sheet, as they are on the author's disk now. */
export default function SheetInBrief({ id }: { readonly id: string }): ReactNode {
  const [sheet, setSheet] = useState<ProofSheet>();
  const load = loaders[id];
  useEffect(() => {
    let isCurrent = true;
    void load?.().then(({ default: { sheet: loaded } }) => {
      if (isCurrent) setSheet(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (load === undefined) {
    return (
      <p>
        <Translate id="author.noSheet">There is no proof of it yet: save the exercise once more.</Translate>
      </p>
    );
  }
  if (sheet === undefined) return null;
  return (
    <>
      <Findings findings={sheet.findings} />
      <details>
        <summary>
          <Translate id="author.tables">Mistakes, checks and margins</Translate>
        </summary>
        {sheet.type === 'function' ? <FunctionTables sheet={sheet} /> : <NumberTables sheet={sheet} />}
      </details>
    </>
  );
}
