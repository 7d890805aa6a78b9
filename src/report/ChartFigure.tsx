import type { ReactNode } from 'react';
import BarsFigure from './chart/BarsFigure.tsx';
import CurvesFigure from './chart/CurvesFigure.tsx';
import RangesFigure from './chart/RangesFigure.tsx';
import type { Chart } from './report.ts';

/** A picture of the report. */
export default function ChartFigure({ chart }: { readonly chart: Chart }): ReactNode {
  switch (chart.type) {
    case 'curves':
      return <CurvesFigure chart={chart} />;
    case 'bars':
      return <BarsFigure chart={chart} />;
    case 'ranges':
      return <RangesFigure chart={chart} />;
  }
}
