import { expect, test } from 'vitest';
import { longestFile, parseWorkFile } from '../../../../src/runner/memory/work/parseWorkFile.ts';
import { readWorkFile } from '../../../../src/runner/memory/work/readWorkFile.ts';
import { emptyWork, run } from './work.ts';

const draft = { block: '/a#t', code: 'c', original: 'o', at: 1 };

test.each([
  ['nothing in it', emptyWork],
  [
    'one of everything',
    {
      ...emptyWork,
      drafts: [draft],
      earlier: [run('/a#t', 1), { block: '/#t', type: 'away', at: 2, code: 'x', why: 'reset' }],
      settings: [{ name: 'nudge.editor', value: 'plain' }],
      damaged: [{ key: 'k', text: '{' }],
    },
  ],
  [
    'a program that came with a link without a title',
    { ...emptyWork, drafts: [{ ...draft, block: '/playground#' }], earlier: [run('/playground#', 1)] },
  ],
])('a file with %s is read', (_what, work) => {
  expect(parseWorkFile(`\uFEFF${JSON.stringify(work, null, 1)}`)).toEqual({ type: 'work', work });
});

test.each([
  ['no JSON', 'a picture', { why: 'notJson' }],
  ['cut short', JSON.stringify(emptyWork).slice(0, -1), { why: 'notJson' }],
  ['somebody else’s', '{"cells":[]}', { why: 'foreign' }],
  ['a bare null', 'null', { why: 'foreign' }],
  ['of a later version', '{"format":"nudge-work","version":2}', { why: 'newer' }],
  ['huge', ' '.repeat(longestFile + 1), { why: 'huge' }],
  ['without its drafts', '{"format":"nudge-work","version":1}', { why: 'damaged', place: 'exported' }],
  [
    'wrong in its second draft',
    { drafts: [draft, { ...draft, at: 'now' }] },
    { why: 'damaged', place: 'drafts.1.at' },
  ],
  [
    'leading to another host',
    { drafts: [{ ...draft, block: '//evil.example#t' }] },
    { why: 'damaged', place: 'drafts.0.block' },
  ],
  [
    'running a script',
    { drafts: [{ ...draft, block: 'javascript:alert(1)#t' }] },
    { why: 'damaged', place: 'drafts.0.block' },
  ],
  [
    'setting what is no setting',
    { settings: [{ name: 'theme', value: 'x' }] },
    { why: 'damaged', place: 'settings.0.name' },
  ],
  [
    'with a date beyond all dates',
    { drafts: [{ ...draft, at: 1e300 }] },
    { why: 'damaged', place: 'drafts.0.at' },
  ],
])('a file that is %s is refused', (_what, file, refusal) => {
  const text = typeof file === 'string' ? file : JSON.stringify({ ...emptyWork, ...file });
  expect(parseWorkFile(text)).toEqual({ type: 'refused', ...refusal });
});

test.each([
  ['that is gone', 10, 'unreadable'],
  ['that is huge, without a look into it', 4 * longestFile + 1, 'huge'],
])('a file %s is refused', async (_what, size, why) => {
  const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await readWorkFile({ size, text })).toEqual({ type: 'refused', why });
});
