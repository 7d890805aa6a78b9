import type { HostileProgram } from './HostileProgram.ts';

/** Texts that attack whoever reads them: the compiler, or the seam between a program and what it is put into. */
export const sources: readonly HostileProgram[] = [
  {
    id: 'nested assignments',
    tries: 'keep the type stripper busy for ever',
    source: `x = ${'(a = '.repeat(40)}1${') => 1'.repeat(40)}`,
    ends: 'failed',
    says: /too long to read/,
    isSlow: true,
  },
  {
    id: 'nested assertions',
    tries: 'keep the type stripper busy for ever, and be stopped while it is',
    source: `x = ${'<T>('.repeat(40)}1${')'.repeat(40)}`,
    ends: ['stopped', 'failed'],
  },
  {
    id: 'nested parentheses',
    tries: 'use up the stack of the parsers',
    source: `${'('.repeat(9000)}1${')'.repeat(9000)}`,
    ends: 'failed',
  },
  {
    id: 'a long sum',
    tries: 'use up the stack of whoever walks its tree',
    source: `${'1+'.repeat(9000)}1`,
    ends: ['finished', 'failed'],
  },
  refused(
    'closing braces',
    'leave the function it is put into',
    '}} globalThis.forged = 1; export default () => {{',
  ),
  refused('closing parenthesis', 'leave the call it is put into', '1)}}; export const forged = (1'),
  refused('end of a comment', 'end a comment that nobody began', '*/ forged /*'),
  refused('HTML comments', 'hide a part from one of two parsers', '<!-- \n--> forged'),
  refused(
    'line separator',
    'end a comment with a line break that one of two parsers knows',
    '// \u2028}} export const forged = 1; {{',
  ),
  refused('return', 'leave the program', 'return 1;'),
  refused('new.target', 'ask who called', 'new.target;'),
  refused('super', 'ask what is above', 'super.x;'),
  refused('with', 'change what names mean', 'with (globalThis) forged;'),
  refused('octal', 'leave strict mode', '010;'),
  refused('delete', 'leave strict mode', 'const a = 1;\ndelete a;'),
  refused('private name', 'reach into a class', 'class A {\n  #a = 1;\n}\nnew A().#a;'),
  refused('unfinished template', 'swallow what follows', '`${'),
  refused('unfinished comment', 'swallow what follows', '1; /* '),
  refused('unfinished text', 'swallow what follows', "'"),
  {
    id: 'eval',
    tries: 'run a text',
    source: "eval('1 + 1');",
    ends: 'failed',
  },
  {
    id: 'Function',
    tries: 'run a text',
    source: "Function('return 1')();",
    ends: 'failed',
  },
  {
    id: 'hidden constructors',
    tries: 'run a text through constructors that have no name',
    source: `let run = 0;
for (const f of [async () => {}, function* () {}, async function* () {}, () => {}]) {
  try {
    new f.constructor('return 1')();
    run++;
  } catch {}
  try {
    Reflect.construct(f.constructor, ['return 1']);
    run++;
  } catch {}
}
run;`,
    ends: 'finished',
    prints: '0.0',
  },
  {
    id: 'timer with a text',
    tries: 'run a text from a timer',
    source:
      'setTimeout(\'console.log("forged")\');\nawait new Promise((resolve) => setTimeout(resolve, 30));\n1 + 1;',
    ends: ['finished', 'failed'],
  },
  {
    id: 'arguments of the host',
    tries: 'take the host from the arguments of the function it is in',
    source: 'arguments[0];',
    ends: 'failed',
    says: /^(ReferenceError|SyntaxError)/,
  },
  {
    id: 'this of the host',
    tries: 'take the host from this',
    source: 'console.log(this, typeof module, typeof require, typeof exports);',
    ends: 'finished',
    prints: 'undefined "undefined" "undefined" "undefined"'.replaceAll('"', ''),
  },
  {
    id: 'shadowed names',
    tries: 'take the names that the surroundings use',
    source:
      "const console = { log() {} };\nconst program = 1;\nconst host = 2;\nfunction Promise() {}\nconsole.log('unheard');\nprogram + host;",
    ends: 'finished',
    prints: '3.0',
  },
  {
    id: 'a comma',
    tries: 'pass more than one value to whoever shows the last one',
    source: "'forged', 2;",
    ends: 'finished',
    prints: '2.0',
  },
  {
    id: 'odd characters',
    tries: 'confuse the positions with characters that take more than one place',
    source: "const 𝒳 = '\\ud800';\nconsole.log(𝒳.length, '\\0'.length);\n// 👩‍👩‍👧 \u202e\nnull.x;",
    ends: 'failed',
    says: /\(line 4\)$/,
  },
];

function refused(id: string, tries: string, source: string): HostileProgram {
  return { id, tries, source, ends: 'failed', says: /^SyntaxError/ };
}
