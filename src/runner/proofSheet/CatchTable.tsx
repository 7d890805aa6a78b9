import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { FunctionSheet } from '../../exercise/proof/ProofSheet';
import { Untranslated } from '../Untranslated';
import { ScrollingTable } from './ScrollingTable';

/** Which check catches which mistake. */
export function CatchTable({ sheet }: { readonly sheet: FunctionSheet }): ReactNode {
  const { checks, mistakes } = sheet;
  return (
    <ScrollingTable
      name={translate({ id: 'proofSheet.catch.table', message: 'Seeds at which a check fails' })}
      columns={[
        translate({ id: 'proofSheet.mistake', message: 'Mistake' }),
        ...checks.map((check, i) => <CheckName key={i} {...check} number={heldNumber(checks, i)} />),
      ]}
      rows={mistakes.map(({ name, caught }) => ({
        key: name,
        cells: [<code key={name}>{name}</code>, ...caught.map((count) => (count === 0 ? '–' : count))],
      }))}
    />
  );
}

function CheckName({
  isHeld,
  name,
  number,
}: FunctionSheet['checks'][number] & { readonly number: number }): ReactNode {
  if (name === null) {
    return translate({ id: 'proofSheet.catch.held', message: 'held-back check {number}' }, { number });
  }
  const written = <Untranslated>{name}</Untranslated>;
  if (!isHeld) return written;
  return (
    <Translate id="proofSheet.catch.heldName" values={{ name: written }}>
      {'{name} (held back)'}
    </Translate>
  );
}

/** The how-manieth of those that are held back. */
function heldNumber(checks: FunctionSheet['checks'], position: number): number {
  return checks.slice(0, position + 1).filter(({ isHeld }) => isHeld).length;
}
