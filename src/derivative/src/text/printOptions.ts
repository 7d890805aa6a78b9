import { requireOptions } from '../arguments/requireOptions.ts';
import { shown } from '../arguments/shown.ts';

/** How the number of digits after the point is chosen; see `PrintOptions.floatmode`. */
export type FloatMode = 'fixed' | 'unique' | 'maxprec' | 'maxprec_equal';

/**
 * How `str` and `repr` show arrays: the options of NumPy's `set_printoptions`, with its names, meaning and
 * defaults. They change arrays of at least one axis (`repr` of a 0-d array too), never single numbers.
 *
 * @source numpy-arrayprint
 * @example
 * str(array([1 / 3, 100]), { precision: 3 }); // '[  0.333 100.   ]'
 */
export interface PrintOptions {
  /** The most digits a float has after the point, an integer ≥ 0; default 8. */
  readonly precision?: number;
  /** Arrays of more elements than this show only their corners; default 1000. `Infinity` shows all. */
  readonly threshold?: number;
  /** How many elements stay at both ends of a shortened axis, an integer ≥ 0; default 3. */
  readonly edgeitems?: number;
  /** Characters a line may have before it is wrapped; default 75. */
  readonly linewidth?: number;
  /** Whether tiny numbers print as `0.` instead of turning the array to exponents; default false. */
  readonly suppress?: boolean;
  /**
   * How many digits follow the point. `maxprec` (default): those an element needs, at most `precision`;
   * `maxprec_equal`: for all as many as the neediest has so; `fixed`: always `precision`; `unique`: all that an
   * element needs. Numbers with exponents have equally many in every mode.
   */
  readonly floatmode?: FloatMode;
  /** Before positive numbers: nothing (`-`, default), a plus, or a space. */
  readonly sign?: '-' | '+' | ' ';
  /** How not-a-number is written; default `nan`. */
  readonly nanstr?: string;
  /** How infinity is written; default `inf`. */
  readonly infstr?: string;
}

const defaults: Required<PrintOptions> = {
  precision: 8,
  threshold: 1000,
  edgeitems: 3,
  linewidth: 75,
  suppress: false,
  floatmode: 'maxprec',
  sign: '-',
  nanstr: 'nan',
  infstr: 'inf',
};

/** The options with NumPy's default for each one that is not given. */
export function withDefaults(options: PrintOptions): Required<PrintOptions> {
  requireOptions('str or repr', options, Object.keys(defaults));
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const complete: Required<PrintOptions> = { ...defaults, ...Object.fromEntries(given) };
  for (const name of ['precision', 'edgeitems'] as const) {
    const count = complete[name];
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`${name} must be an integer of at least 0; got ${shown(count)}`);
    }
  }
  checkWords(complete);
  return complete;
}

/** In NumPy's words. */
function checkWords({ floatmode, sign, threshold }: Required<PrintOptions>): void {
  if (!['fixed', 'unique', 'maxprec', 'maxprec_equal'].includes(floatmode)) {
    throw new RangeError('floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"');
  }
  if (!['-', '+', ' '].includes(sign)) {
    throw new RangeError("sign option must be one of ' ', '+', or '-'");
  }
  if (typeof threshold !== 'number') throw new TypeError('threshold must be numeric');
  if (Number.isNaN(threshold)) throw new RangeError('threshold must be non-NAN');
}
