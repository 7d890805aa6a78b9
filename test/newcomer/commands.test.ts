import { describe, expect, it, vi } from 'vitest';
import { command as classCommand } from '../../src/cli/class/command.ts';
import { command as exercise } from '../../src/cli/exercise/command.ts';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';
import { parts } from '../engines/parts.mjs';
import { stages } from '../run/stages.mjs';
import { inWords } from '../run/tally.mjs';
import { codeIn, guides, sitePages } from './support/guides.ts';
import { saidBy } from './support/saidBy.ts';
import { textOf } from './support/textOf.ts';

const { scripts } = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The commands of all pages. A bare `-- --quick` goes on with the command before it. */
const commands = [...guides, ...sitePages].flatMap(({ file, text }) => {
  let last = '';
  return codeIn(text).flatMap((code) => {
    const command = code.startsWith('-- ') ? `${last} ${code}` : code.replace(/^(?:[A-Z_]+=\S+ )+/, '');
    if (!/^(?:npm|npx) /.test(command)) return [];
    if (!code.startsWith('-- ')) last = command.split(' -- ')[0] ?? '';
    return [{ file, command }];
  });
});

const ofScripts = commands.flatMap(({ file, command }) => {
  const [, name, rest = ''] = /^npm (?:run )?([\w-]+)(?: -- (.*))?$/.exec(command) ?? [];
  return name === undefined || /^npm (?:ci|install)\b/.test(command) ? [] : [{ file, command, name, rest }];
});

/** What a command lists when it is asked for help. */
const help = {
  test: saidBy('test/run.mjs', '--help').text,
  exercise: await printedBy(() => exercise(repositoryRoot, ['--help'])),
  class: await printedBy(() => classCommand(['--help'])),
  bench: saidBy('test/bench/run.mjs', '--help').text,
};

it('the guides name the two commands that a newcomer needs, and many more', () => {
  expect(ofScripts.map(({ file, command }) => `${file}: ${command}`)).toEqual(
    expect.arrayContaining([
      'README.md: npm start',
      'README.md: npm test',
      'CONTRIBUTING.md: npm start',
      'docs/teach/host.mdx: npm run build',
      'docs/teach/scorm.mdx: npm run class -- scorm --class plan.json --out sheet3.zip',
    ]),
  );
  expect(ofScripts.length).toBeGreaterThan(20);
});

it.each(ofScripts)('$file: "$command" is a script of package.json', ({ name }) => {
  expect(Object.keys(scripts)).toContain(name);
});

it.each(Object.entries(help))('%s says what it can do when it is asked with --help', (name, text) => {
  expect(text.split(' -- ')[0]).toBe(name === 'test' ? 'npm test' : `npm run ${name}`);
});

describe('what stands behind a command', () => {
  const words = ofScripts.filter(({ rest }) => rest !== '');
  const first = (rest: string): string => rest.split(' ')[0] ?? '';

  it.each(words.filter(({ name }) => name === 'exercise' || name === 'class'))(
    '$command is in the help of the command',
    ({ name, rest }) => {
      expect(help[name === 'class' ? 'class' : 'exercise']).toContain(`npm run ${name} -- ${first(rest)} `);
    },
  );

  it.each(words.filter(({ name }) => name in help))(
    '$command has only options that its help names',
    (each) => {
      const named = help[each.name as keyof typeof help];
      const options = [...each.rest.matchAll(/(?<!\S)--[\w-]+/g)].map(([option]) => option);
      expect(options.filter((option) => !new RegExp(`${option}\\b(?!-)`).test(named))).toEqual([]);
    },
  );

  it.each(words.filter(({ name }) => name === 'engines'))('$command are parts that there are', ({ rest }) => {
    expect(parts.map(({ file }) => file)).toEqual(expect.arrayContaining(rest.split(' ')));
  });

  it.each(words.filter(({ name }) => name === 'test'))(
    '$command is an option, with stages that there are',
    ({ rest }) => {
      const [option = '', chosen] = rest.split(' ');
      expect(help.test).toContain(option);
      const names = stages.map(({ name }) => name);
      expect((chosen?.split(',') ?? []).filter((name) => !names.includes(name))).toEqual([]);
    },
  );

  it.each(words.filter(({ name }) => name === 'bench'))(
    '$command is an option, with parts that there are',
    ({ rest }) => {
      const [option = '', chosen] = rest.split(' ');
      expect(help.bench).toContain(`\n${option} `);
      const [, parts = ''] = /^--only .*: (.*)$/m.exec(help.bench) ?? [];
      expect(parts.split(', ')).toEqual(expect.arrayContaining(chosen?.split(',') ?? []));
    },
  );

  it('is looked at for every command that has something there', () => {
    const known = new Set(['exercise', 'class', 'test', 'bench', 'engines', 'start']);
    expect(words.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

it('the help names the stages in their order', () => {
  expect(help.test).toContain(': lint, lessons, exercises, types, format, unit, build, browser\n');
});

it.each([
  ['an option that there is not', ['test/run.mjs', '--onyl', 'unit'], '--onyl'],
  ['a stage that there is not', ['test/run.mjs', '--only', 'units'], 'the stages are'],
  ['a question that nobody answers', ['src/cli/exercise.mjs', 'new', 'an-id'], '--lesson'],
  [
    'a part of the bench that there is not',
    ['test/bench/run.mjs', '--only', 'sped'],
    'the parts are accuracy',
  ],
  ['a part of the engines that there is not', ['test/engines/run.mjs', 'lesson'], 'as they are: lessons'],
  ['a share that is none', ['test/mutation/run.mjs', '--sample', '3'], 'got 3'],
  [
    'a file that is not mutated',
    ['test/mutation/run.mjs', 'src/view/moveFocusOn.ts'],
    'is not in src/engine',
  ],
])(
  '%s is told in a sentence, without a stack',
  (_, args, said) => {
    const { status, text } = saidBy(...args);
    expect(status).toBe(1);
    expect(text).toContain(said);
    expect(text).not.toMatch(/^ +at /m);
  },
  60_000,
);

it('the site is served where the guides say', () => {
  const [, port] = /'--port', '(\d+)'/.exec(textOf('src/cli/start.mjs')) ?? [];
  const named = ['README.md', 'CONTRIBUTING.md'].flatMap((file) => {
    const [start = ''] = /^.*npm start`? [\s\S]*?localhost[\s\S]*?$/m.exec(textOf(file)) ?? [];
    return [...start.matchAll(/localhost:(\d+)/g)].map(([, each]) => each);
  });
  expect(named).toEqual([port, port]);
});

it('the last line of npm test is the one that the guides quote', () => {
  const said = inWords({ passed: 7, failed: 0, skipped: 0 }).replaceAll(/\d+/g, 'N');
  for (const file of ['README.md', 'CONTRIBUTING.md']) expect(textOf(file)).toContain(said);
});

async function printedBy(command: () => Promise<unknown>): Promise<string> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  try {
    await command();
    return log.mock.calls.join('\n');
  } finally {
    log.mockRestore();
  }
}
