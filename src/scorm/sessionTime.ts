import type { ScormVersion } from './ScormVersion.ts';

/** The longest that SCORM 1.2 can say: four digits of hours. */
const most12 = 9999 * 3600 + 3599.99;

/**
 * How long a session took, as each version writes it: `0001:02:03.45` (HHHH:MM:SS.SS) in 1.2, `PT1H2M3.45S`
 * (ISO 8601) in 2004.
 */
export function sessionTime(version: ScormVersion, milliseconds: number): string {
  // Whole hundredths first, so that 59.999 s is a minute and not 60 s.
  const seconds = Math.min(Math.max(0, Math.round(milliseconds / 10) / 100), most12);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = (Math.round(seconds * 100) % 6000) / 100;
  if (version === '2004') return `PT${hours}H${minutes}M${rest}S`;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${rest.toFixed(2).padStart(5, '0')}`;
}
