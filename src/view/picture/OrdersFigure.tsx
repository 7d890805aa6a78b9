import { translate } from '@docusaurus/Translate';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { OrdersPicture } from '../../trace/picture.ts';
import { logLogAxes } from './logLogAxes.ts';
import FormulaMark from './FormulaMark.tsx';
import { ordersErrors } from './ordersErrors.ts';
import { ordersTable } from './ordersTable.ts';
import { ordersWords } from './ordersWords.ts';
import styles from './Picture.module.css';
import PictureFrame from './PictureFrame.tsx';

/** One for each formula, as FormulaMark has shapes. */
const looks = [styles.first, styles.second, styles.third, styles.fourth];

/** The errors of several formulas against δ: the steeper, the higher the order. */
export default function OrdersFigure({ picture }: { readonly picture: OrdersPicture }): ReactNode {
  const formulas = ordersErrors(picture);
  const steps = Array.from(picture.steps);
  const { box, across, height, xTicks, yTicks } = logLogAxes(
    steps,
    formulas.flatMap(({ errors }) => errors),
  );
  return (
    <PictureFrame
      title={translate(
        { id: 'view.picture.orders.title', message: 'Error against δ: {formulas}' },
        { formulas: formulas.map(({ name }) => name).join(', ') },
      )}
      plot={{
        box,
        xTicks,
        yTicks,
        xName: translate({ id: 'view.picture.error.across', message: 'δ' }),
        yName: translate({ id: 'view.picture.error.up', message: 'error' }),
        children: formulas.map(({ name, errors }, formula) => {
          const places = steps.map((delta, i): [x: number, y: number] => [
            across(delta),
            height(errors[i] ?? NaN),
          ]);
          return (
            <g key={name} className={looks[formula]}>
              <path d={line().defined(isPlace)(places) ?? undefined} />
              {places.filter(isPlace).map(([x, y]) => (
                <FormulaMark key={x} formula={formula} x={x} y={y} />
              ))}
            </g>
          );
        }),
      }}
      legend={formulas.map(({ name }, formula) => ({
        swatch: (
          <g className={looks[formula]}>
            <path d="M1 7H27" />
            <FormulaMark formula={formula} x={14} y={7} />
          </g>
        ),
        name,
      }))}
      words={ordersWords(picture)}
      tables={[ordersTable(picture)]}
    />
  );
}

function isPlace([, y]: readonly [x: number, y: number]): boolean {
  return Number.isFinite(y);
}
