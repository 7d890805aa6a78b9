import { translate } from '@docusaurus/Translate';
import type { OrdersPicture } from '../../trace/picture.ts';
import { roughly } from './numberWords.ts';
import { ordersErrors, type FormulaErrors } from './ordersErrors.ts';

/** What to see in the picture of several formulas. */
export function ordersWords(picture: OrdersPicture): string {
  const formulas = ordersErrors(picture);
  const hasZero = formulas.some(({ smallest }) => smallest.error === 0);
  return [...formulas.map(formulaWords), ...(hasZero ? [zeroWords()] : [])].join(' ');
}

function formulaWords({ name, fall, smallest }: FormulaErrors): string {
  const values = { name, error: roughly(smallest.error), delta: roughly(smallest.delta) };
  if (!Number.isFinite(fall)) {
    return translate(
      {
        id: 'view.picture.orders.smallest',
        message: '{name}: the error is smallest, {error}, at δ\u00a0=\u00a0{delta}.',
      },
      values,
    );
  }
  const tenths = Number(fall.toFixed(1));
  if (tenths < 0) {
    return translate(
      {
        id: 'view.picture.orders.rise',
        message:
          '{name}: from δ\u00a0=\u00a00.1 to 0.01 the error rises by {rise} powers of ten. It is smallest, {error}, at δ\u00a0=\u00a0{delta}.',
      },
      { ...values, rise: (-tenths).toFixed(1) },
    );
  }
  return translate(
    {
      id: 'view.picture.orders.fall',
      message:
        '{name}: from δ\u00a0=\u00a00.1 to 0.01 the error falls by {fall} powers of ten. It is smallest, {error}, at δ\u00a0=\u00a0{delta}.',
    },
    { ...values, fall: tenths.toFixed(1) },
  );
}

function zeroWords(): string {
  return translate({
    id: 'view.picture.orders.zero',
    message: 'Marks on the lower edge have no error at all.',
  });
}
