// @ts-check
import { spawn } from 'node:child_process';
import { repositoryRoot } from '../../src/cli/setUp/repositoryRoot.mjs';

/** Far above any stage's usual time: only a stage that hangs meets it. */
const limitMinutes = 20;

/**
 * Runs a command at the repository's top and keeps what it prints. Whatever it started ends with it.
 *
 * @param {import('../../src/cli/setUp/npmCommand.mjs').Command} command
 * @param {Readonly<Record<string, string>>} [env] added to ours
 * @returns {Promise<{ readonly ok: boolean, readonly output: string }>}
 */
export function capture([file, ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: repositoryRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: canKillGroups, // a group of its own, so that it can be ended as a whole
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    const timer = setTimeout(() => {
      output += `\nStopped after ${limitMinutes} minutes.\n`;
      killGroup(child);
    }, limitMinutes * 60_000);
    began(child);
    child.on('error', (error) => (output += `Could not run ${file}: ${error.message}\n`));
    // A helper left behind would hold our pipes open, and 'close' would never come.
    child.on('exit', () => killGroup(child));
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      ended(child);
      if (signal !== null) output += `\nEnded by ${signal}.\n`;
      resolve({ ok: status === 0, output });
    });
  });
}

const canKillGroups = process.platform !== 'win32';

/**
 * Commands of several stages, which run beside each other. One listener ends them all: were there one for each, the
 * first would end the process before the next is heard.
 *
 * @type {Set<import('node:child_process').ChildProcess>}
 */
const running = new Set();

/** @param {import('node:child_process').ChildProcess} child */
function began(child) {
  if (running.size === 0) process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  running.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function ended(child) {
  running.delete(child);
  if (running.size === 0) process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
}

function interrupt() {
  for (const child of running) killGroup(child);
  process.exit(130);
}

/** @param {import('node:child_process').ChildProcess} child */
function killGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (canKillGroups) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // Nothing of it is left.
  }
}
