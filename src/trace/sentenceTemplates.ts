/** Every kind of sentence that is said at a moment, as the view words it in the reader's language. */
export type SentenceName =
  | 'visit'
  | 'visitNumber'
  | 'nudgeUp'
  | 'nudgeDown'
  | 'nudgeUpCopy'
  | 'nudgeDownCopy'
  | 'nudgeUpLost'
  | 'nudgeDownLost'
  | 'nudgeUpInteger'
  | 'nudgeDownInteger'
  | 'plus'
  | 'minus'
  | 'here'
  | 'elsewhere'
  | 'fillCentral'
  | 'fillForward'
  | 'fillBackward'
  | 'fill'
  | 'restore'
  | 'restoreCopy'
  | 'writeX'
  | 'writeGrad'
  | 'writeOther'
  | 'endGrad'
  | 'endGradOne'
  | 'endNumber'
  | 'end'
  | 'endOne'
  | 'endNothing';

/**
 * Whole sentences, so that a language can order its words as it likes, with places for what is told: `{cell}` is
 * `x[idx]`, or `x` for a number, `{result}` is `grad[idx]` or `grad`; `{delta}` carries its sign of relation:
 * `≈ 0.0001`.
 */
export type SentenceTemplates = Readonly<Record<SentenceName, string>>;
