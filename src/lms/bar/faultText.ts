import { translate } from '@docusaurus/Translate';
import type { LmsFault } from '../../scorm/LmsAnswer.ts';

/** A refusal in words that whoever runs the platform can use: what was asked, and what the platform said to it. */
export function faultText({ call, element, code, words }: LmsFault): string {
  const asked = element === undefined ? call : `${call} ${element}`;
  const said = words === '' ? translate({ id: 'lms.fault.silent', message: 'no reason given' }) : words;
  return code === ''
    ? translate({ id: 'lms.fault', message: '“{said}” to {asked}' }, { said, asked })
    : translate(
        { id: 'lms.fault.code', message: '“{said}” to {asked} (error {code})' },
        { said, asked, code },
      );
}
