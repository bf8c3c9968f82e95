/** Child processes: run one to its end, or end a whole group that one has started. */
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './project.mjs';

/** A command that could not be run or ended with another code than 0. */
export class CommandError extends Error {
  /**
   * @param {string} command
   * @param {string} reason
   * @param {string} output What the command wrote, where it was kept.
   */
  constructor(command, reason, output) {
    super(`${command}: ${reason}${output === '' ? '' : `\n${output}`}`);
    this.name = 'CommandError';
  }
}

/**
 * Runs a command to its end. Its output is shown, or kept for the error with `quiet`.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<void>}
 */
export function run(command, args, { cwd = ROOT, env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const line = [command, ...args].join(' ');
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    child.on('error', (error) => reject(new CommandError(line, error.message, output)));
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new CommandError(line, signal === null ? `exit code ${code}` : `ended by ${signal}`, output));
    });
  });
}

/**
 * Runs a script of this project with the same Node.
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** @param {number} group */
function groupLives(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Ends a process group that was started detached, and waits until none of it is left.
 * @param {number} group The process id of its leader.
 */
export async function endGroup(group) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (!groupLives(group)) return;
    process.kill(-group, signal);
    for (let waited = 0; waited < 3000 && groupLives(group); waited += 50) await sleep(50);
  }
}
