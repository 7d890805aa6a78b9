import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import type { FunctionSheet } from '../../exercise/proof/ProofSheet';
import { CatchTable } from './CatchTable';
import { figureText } from './figureText';
import { Mutants } from './Mutants';
import { RightAnswers } from './RightAnswers';
import { ScrollingTable } from './ScrollingTable';

/** The figures of an exercise whose answer is a function. */
export function FunctionTables({ sheet }: { readonly sheet: FunctionSheet }): ReactNode {
  return (
    <>
      <Heading as="h2">
        <Translate id="proofSheet.catch.title">Mistakes and checks</Translate>
      </Heading>
      <p>
        <Translate id="proofSheet.catch.about" values={{ seeds: sheet.seeds }}>
          {
            'Every mistake was run through every check with the numbers of {seeds} seeds. A figure says at how many of them the check fails. A dash means at none.'
          }
        </Translate>
      </p>
      <CatchTable sheet={sheet} />
      <Heading as="h2">
        <Translate id="proofSheet.margin.title">How clearly they are told apart</Translate>
      </Heading>
      <p>
        <Translate id="proofSheet.margin.about">
          A mistake is caught clearly if it is at least twice over a bound, or if it fails a check that asks
          yes or no, such as where f is called. Behaviours lie apart by what they return for the same
          arguments: at least 1e-6 is asked.
        </Translate>
      </p>
      <ScrollingTable
        name={translate({ id: 'proofSheet.margin.table', message: 'Margins of each mistake' })}
        columns={[
          translate({ id: 'proofSheet.mistake', message: 'Mistake' }),
          translate({ id: 'proofSheet.margin.over', message: 'Times its bound' }),
          translate({ id: 'proofSheet.margin.structure', message: 'Fails a yes-or-no check' }),
          translate({ id: 'proofSheet.margin.nearest', message: 'Nearest behaviour' }),
          translate({ id: 'proofSheet.margin.apart', message: 'Apart' }),
        ]}
        rows={sheet.mistakes.map(({ name, over, isCaughtByStructure, nearest }) => ({
          key: name,
          cells: [
            <code key={name}>{name}</code>,
            overText(over),
            isCaughtByStructure
              ? translate({ id: 'proofSheet.yes', message: 'yes' })
              : translate({ id: 'proofSheet.no', message: 'no' }),
            nearest.name === 'solution'
              ? translate({ id: 'proofSheet.solution', message: 'the solution' })
              : nearest.name,
            nearest.distance === null
              ? translate({ id: 'proofSheet.unlike', message: 'unlike things' })
              : figureText(nearest.distance),
          ],
        }))}
      />
      <RightAnswers right={sheet.right} />
      <Heading as="h2">
        <Translate id="proofSheet.mutants.title">Faulty solutions</Translate>
      </Heading>
      <Mutants mutants={sheet.mutants} isRevealed={sheet.isRevealed} />
    </>
  );
}

function overText(over: number | null): string {
  if (over === null) return translate({ id: 'proofSheet.noNumber', message: 'not comparable' });
  // Within every bound: something else catches it.
  return over > 1 ? figureText(over) : '–';
}
