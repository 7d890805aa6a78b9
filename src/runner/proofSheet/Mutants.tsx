import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { FunctionSheet } from '../../exercise/proof/ProofSheet';
import { Untranslated } from '../Untranslated';
import { ScrollingTable } from './ScrollingTable';

/** What became of the solution's mutants. Those that passed are folded away: they hold pieces of the solution. */
export function Mutants({ mutants, isRevealed }: Pick<FunctionSheet, 'mutants' | 'isRevealed'>): ReactNode {
  const { killed, survivors } = mutants;
  const explained = survivors.filter(({ isExplained }) => isExplained).length;
  return (
    <>
      <p>
        <Translate
          id="proofSheet.mutants.counts"
          values={{
            total: killed + survivors.length,
            killed,
            explained,
            unexplained: survivors.length - explained,
          }}
        >
          {
            'The proof puts one small fault at a time into the solution. Of {total} such programs {killed} fail a check; {explained} pass because they do the same as the solution; {unexplained} pass without a reason.'
          }
        </Translate>
      </p>
      {survivors.length > 0 && isRevealed && (
        <details>
          <summary>
            <Translate id="proofSheet.mutants.open">
              Open those that pass: they show parts of the solution
            </Translate>
          </summary>
          <ScrollingTable
            name={translate({ id: 'proofSheet.mutants.table', message: 'Changes that pass, and why' })}
            columns={[
              translate({ id: 'proofSheet.mutants.change', message: 'Change' }),
              translate({ id: 'proofSheet.mutants.reason', message: 'Why it is no fault' }),
            ]}
            rows={survivors.map(({ change, reason }, i) => ({
              key: String(i),
              cells: [
                <code key="change">{change}</code>,
                reason === null ? '–' : <Untranslated key="reason">{reason}</Untranslated>,
              ],
            }))}
          />
        </details>
      )}
    </>
  );
}
