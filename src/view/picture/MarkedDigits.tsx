import type { ReactNode } from 'react';
import { agreeingDigits } from './agreeingDigits.ts';
import { fullNumber } from './numberWords.ts';
import styles from './Picture.module.css';

interface MarkedDigitsProps {
  readonly value: number;
  /** What it should be; NaN where nobody knows. */
  readonly right: number;
}

/** A number with the digits underlined in which it is right. */
export default function MarkedDigits({ value, right }: MarkedDigitsProps): ReactNode {
  const text = fullNumber(value);
  const end = placeAfter(text, agreeingDigits(value, right));
  return (
    <>
      <span className={styles.agreeing}>{text.slice(0, end)}</span>
      {text.slice(end)}
    </>
  );
}

/** Behind so many digits of a printed number, leading zeros not counted. */
function placeAfter(text: string, digits: number): number {
  let counted = 0;
  for (const [place, character] of Array.from(text).entries()) {
    if (counted === digits || character === 'e') return place;
    if (/\d/.test(character) && (counted > 0 || character !== '0')) counted++;
  }
  return text.length;
}
