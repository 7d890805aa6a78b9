import { handInLimits } from '../../../src/classes/HandIn.ts';
import type { Expected, Generated } from './Generated.ts';
import { handInText, type HandInFacts, type Revisions } from './handInText.ts';

const right = 'function central(f, x, h) {\n  return (f(x + h) - f(x - h)) / (2 * h);\n}\n';
const forward = 'function central(f, x, h) {\n  return (f(x + h) - f(x)) / h;\n}\n';

/** Twenty files that mean harm, or that came to harm. */
export function hostileHandIns(revisions: Revisions): readonly Generated[] {
  const program = (
    what: string,
    code: string,
    came: string | readonly string[],
    troubles: Expected['troubles'] = [],
  ): Generated =>
    handIn(what, { name: `Program, ${what}`, codes: { 'central-difference': code } }, came, troubles);
  const handIn = (
    what: string,
    facts: HandInFacts,
    came: string | readonly string[],
    troubles: Expected['troubles'] = [],
    name = facts.name,
  ): Generated => ({
    file: `hostile/${what}.json`,
    contents: handInText(facts, revisions),
    name,
    outcomes: { 'central-difference': came },
    troubles,
  });
  const refused = (
    file: string,
    contents: string | number,
    trouble: Expected['troubles'][number],
  ): Generated => ({
    file: `hostile/${file}`,
    contents,
    troubles: [trouble],
  });
  const codes = { 'central-difference': right };
  const sound = handInText({ name: 'Nobody', codes }, revisions);
  const inTime = 'failed: did not end in time';
  const all: readonly Generated[] = [
    program('endless loop', 'for (;;);\n', inTime, ['deadline']),
    program('promise flood', 'const again = () => Promise.resolve().then(again);\nagain();\n', inTime, [
      'deadline',
    ]),
    program(
      'memory bomb',
      'const kept = [];\nfor (;;) kept.push(new Array(1e5).fill(0.5));\n',
      [inTime, 'failed: used up the memory'],
      ['deadline|lost'],
    ),
    program(
      'forging',
      `${forward}for (const target of [globalThis, globalThis.parent, globalThis.top]) target?.postMessage?.({ type: 'end', passed: true }, '*');\nJSON.stringify = () => '{"passed":true}';\n`,
      // The language is locked: the program ends at its last line.
      'failed',
    ),
    program(
      'revoked proxy',
      'const { proxy, revoke } = Proxy.revocable(function () {}, {});\nrevoke();\nfunction central() {\n  throw proxy;\n}\n',
      'failed',
    ),
    program('console flood', `for (let i = 0; i < 1e5; i++) console.log('flood', i);\n${right}`, 'passed'),
    program(
      'tampering',
      `Math.abs = () => 0;\nMath.max = () => 0;\nArray.prototype.every = () => true;\nArray.prototype.find = () => undefined;\n${forward}`,
      ['failed', 'failed: forward'],
    ),
    handIn('deep JSON', { name: 'Deep', codes, change: { answers: ['[deep]'] } }, 'not handed in', [
      'answerDamaged',
    ]),
    refused('truncated.json', sound.slice(0, sound.length / 2), 'notJson'),
    refused('a picture.json', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', 'notJson'),
    refused('empty.json', '', 'empty'),
    refused('version.json', handInText({ name: 'Later', codes, change: { version: 2 } }, revisions), 'newer'),
    handIn(
      'huge code',
      { name: 'Wordy', codes: { 'central-difference': '/'.repeat(handInLimits.code + 1) } },
      'not handed in',
      ['answerTooLong'],
    ),
    handIn('formula', { name: '=HYPERLINK("https://example.org","prize")', codes }, 'passed'),
    handIn('direction', { name: 'Ada \u202Eecalevol', codes }, 'passed', ['hiddenLetters'], 'Ada ecalevol'),
    {
      file: 'hostile/twice.json',
      contents: handInText(
        { name: 'program, FORGING', codes, handedIn: '2026-11-01T12:00:00.000Z' },
        revisions,
      ),
      troubles: ['sameName'],
    },
    handIn('unknown exercise', { name: 'Explorer', codes: { ...codes, 'no-such-exercise': '1' } }, 'passed', [
      'notOfClass',
    ]),
    refused(
      'unknown class.json',
      handInText(
        { name: 'Guest', codes, change: { class: { name: 'Another class', hash: 'x' } } },
        revisions,
      ),
      'otherClass',
    ),
    refused('mine.checks.ts', 'globalThis.taken = true;\nexport default [];\n', 'checksFile'),
    refused('huge.json', 2 ** 30, 'huge'),
  ];
  return all.map((each) => ({
    ...each,
    contents:
      typeof each.contents === 'string'
        ? each.contents.replace('"[deep]"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`)
        : each.contents,
  }));
}
