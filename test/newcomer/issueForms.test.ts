import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { textOf } from './support/textOf.ts';

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(path.join(repositoryRoot, folder)).filter((name) => name !== 'config.yml');

const text = v.pipe(v.string(), v.minLength(3));
const field = {
  id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
  validations: v.optional(v.strictObject({ required: v.boolean() })),
};

/** What GitHub takes of a form. A form with anything else it leaves out of the list, and says so nowhere. */
const formSchema = v.strictObject({
  name: text,
  description: text,
  labels: v.array(text),
  body: v.array(
    v.variant('type', [
      v.strictObject({ type: v.literal('markdown'), attributes: v.strictObject({ value: text }) }),
      v.strictObject({
        type: v.literal('input'),
        ...field,
        attributes: v.strictObject({
          label: text,
          description: v.optional(text),
          placeholder: v.optional(text),
        }),
      }),
      v.strictObject({
        type: v.literal('textarea'),
        ...field,
        attributes: v.strictObject({ label: text, description: v.optional(text), render: v.optional(text) }),
      }),
    ]),
  ),
});

describe.each(forms)('the form %s', (name) => {
  const form = v.parse(formSchema, parse(textOf(`${folder}/${name}`)));
  const fields = form.body.flatMap((each) => (each.type === 'markdown' ? [] : [each]));

  it('has fields with names of their own', () => {
    expect(fields.length).toBeGreaterThan(0);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  it('asks for something that must be said', () => {
    expect(fields.some(({ validations }) => validations?.required)).toBe(true);
  });
});

it('nobody is led to report a hole where everyone reads it', () => {
  expect(parse(textOf(`${folder}/config.yml`))).toEqual({ blank_issues_enabled: false });
  expect(textOf(`${folder}/block.yml`)).toMatch(/do\s+not report it here[\s\S]*_Security_/);
  expect(textOf('.github/SECURITY.md')).toMatch(/_Report a\s+vulnerability_/);
});
